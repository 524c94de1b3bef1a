import type { AdminViewServerProps } from 'payload';
import { dayOf } from '../../domain/shared/days.ts';
import { now } from '../../env.ts';
import { loadOfferingVisits, loadVisits } from '../../operations/visits/loadVisits.ts';
import { periodFrom } from '../../operations/visits/periods.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { OfferingVisitsView } from './OfferingVisitsView.tsx';
import { VisitBars } from './VisitBars.tsx';
import { VisitPeriods } from './VisitPeriods.tsx';
import { VisitsTable } from './VisitsTable.tsx';

const INTRO =
	'Hoe vaak uw aanbod is bekeken, hoe vaak iemand doorklikte naar de inschrijving en met welke zoekwoorden bezoekers kwamen. Het zijn aantallen; wie het waren weet niemand.';

/** "Bezoek": what visitors do with one's offerings, of all together or of one. */
export function VisitsPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	const { routes } = req.payload.config;
	const period = periodFrom(view.searchParams?.['periode']);
	const offering = view.searchParams?.['aanbod'];
	const today = dayOf(now());
	const here = `${routes.admin}${WORK_PAGES.visits.path}`;
	return (
		<WorkView view={view} page={WORK_PAGES.visits} intro={INTRO} actions={<a href={`${routes.api}/visits/export?periode=${period}`}>Download als CSV</a>}>
			{async () => {
				if (typeof offering === 'string') {
					const one = await loadOfferingVisits({ req, id: offering, period, today });
					return <OfferingVisitsView visits={one} period={period} here={here} admin={routes.admin} />;
				}
				const { offerings, bars } = await loadVisits({ req, period, today });
				return (
					<>
						<VisitPeriods here={here} period={period} />
						{offerings.length === 0 ? (
							<p className="work__empty">U hebt nog geen aanbod op de website. Zodra er iets staat, ziet u hier hoe vaak het bekeken wordt.</p>
						) : (
							<>
								<VisitBars bars={bars} label="Bekeken, al het aanbod samen" />
								<VisitsTable offerings={offerings} here={here} period={period} />
							</>
						)}
					</>
				);
			}}
		</WorkView>
	);
}
