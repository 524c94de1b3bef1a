import { Link } from '@payloadcms/ui';
import type { loadOfferingVisits } from '../../operations/visits/loadVisits.ts';
import type { VisitPeriod } from '../../operations/visits/periods.ts';
import { VisitBars } from './VisitBars.tsx';
import { VisitPeriods } from './VisitPeriods.tsx';

type Visits = Awaited<ReturnType<typeof loadOfferingVisits>>;

/** The visits of one offering, and the searches that led there. */
export function OfferingVisitsView({ visits, period, here, admin }: { visits: Visits; period: VisitPeriod; here: string; admin: string }) {
	const back = <Link href={`${here}?periode=${period}`}>Naar al het aanbod</Link>;
	if (!visits)
		return (
			<>
				<p className="work__empty">Dit aanbod bestaat niet of u kunt er niet bij.</p>
				{back}
			</>
		);
	const { id, title, views, enrols, bars, queries } = visits;
	return (
		<>
			<p>{back}</p>
			<h2>
				<Link href={`${admin}/collections/offerings/${id}`}>{title}</Link>
			</h2>
			<VisitPeriods here={here} period={period} offering={id} />
			<p>
				{views} keer bekeken, {enrols} keer doorgeklikt naar de inschrijving.
			</p>
			<VisitBars bars={bars} label="Bekeken" />
			<h2>Zoekwoorden die hierheen leidden</h2>
			{queries.length === 0 ? (
				<p>Nog niets om te laten zien: zoekwoorden staan hier pas als ze in een maand vijf keer of vaker gebruikt zijn.</p>
			) : (
				<table className="work-table visit-bars__table">
					<thead>
						<tr>
							<th scope="col">Gezocht op</th>
							<th scope="col" className="is-number">
								Keer
							</th>
						</tr>
					</thead>
					<tbody>
						{queries.map(({ query, count }) => (
							<tr key={query}>
								<td>{query}</td>
								<td className="is-number">{count}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</>
	);
}
