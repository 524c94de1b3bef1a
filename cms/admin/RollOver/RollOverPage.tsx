import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { schoolYearAfter, schoolYearOf, schoolYearSchema } from '../../domain/edition/schoolYear.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { now } from '../../env.ts';
import { loadRollOver } from '../../operations/rollOver/loadRollOver.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { RollOverList } from './RollOverList.tsx';
import './RollOver.css';

/** "Jaarwisseling": each live offering looked through for the new school year, and its editions of last year proposed again. */
export function RollOverPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	const thisYear = schoolYearOf(dayOf(now()));
	const years = [thisYear, schoolYearAfter(thisYear)];
	const asked = schoolYearSchema.safeParse(view.searchParams?.['schooljaar']);
	const schoolYear = years.find((year) => asked.success && year === asked.data) ?? schoolYearAfter(thisYear);
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.rollOver}
			intro="Kijk uw aanbod na voor het nieuwe schooljaar en zet de uitvoeringen van vorig jaar opnieuw klaar. Elk vinkje wordt meteen bewaard: u kunt morgen verder."
		>
			{async () => {
				const items = await loadRollOver({ req, schoolYear });
				return (
					<>
						<nav className="roll-over__years" aria-label="Schooljaar">
							{years.map((year) => (
								<Link
									key={year}
									href={`${req.payload.config.routes.admin}${WORK_PAGES.rollOver.path}?schooljaar=${year}`}
									prefetch={false}
									{...(year === schoolYear ? { 'aria-current': 'page' as const } : {})}
								>
									{year}
								</Link>
							))}
						</nav>
						{items.length > 0 ? (
							<RollOverList key={schoolYear} items={items} schoolYear={schoolYear} root={req.payload.config.routes.admin} />
						) : (
							<p className="work__empty">U heeft nog geen aanbod op de website staan. Zodra dat er is, kijkt u het hier elk jaar na.</p>
						)}
					</>
				);
			}}
		</WorkView>
	);
}
