import { Link } from '@payloadcms/ui';
import { VISIT_PERIODS, type VisitPeriod } from '../../operations/visits/periods.ts';

/** Chooses the period by links, so that the address says what is shown. */
export function VisitPeriods({ here, period, offering }: { here: string; period: VisitPeriod; offering?: string }) {
	return (
		<nav className="visit-periods" aria-label="Periode">
			{VISIT_PERIODS.map(({ code, label }) => (
				<Link
					key={code}
					href={`${here}?${new URLSearchParams({ periode: code, ...(offering ? { aanbod: offering } : {}) })}`}
					{...(code === period ? { 'aria-current': 'true' as const } : {})}
				>
					{label}
				</Link>
			))}
		</nav>
	);
}
