import type { AdminViewServerProps } from 'payload';
import { z } from 'zod';
import { QUALITY_CASE_STATES } from '../../domain/qualityCase/states.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { now } from '../../env.ts';
import { caseListWhere, loadCaseList } from '../../operations/quality/loadCaseList.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import { CaseFilter } from './CaseFilter.tsx';
import { CaseTable } from './CaseTable.tsx';
import './CaseList.css';

const querySchema = z.object({
	stand: z.enum(['running', ...QUALITY_CASE_STATES.map(({ code }) => code)]).catch('running'),
	zoek: z.string().trim().max(100).catch(''),
	pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** The cases that the reader may see; those that are due first on top. */
export function CaseListPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	const { stand, zoek, pagina } = querySchema.parse({ ...view.searchParams });
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.qualityCases}
			intro="Aanvragen om erkenning. Bovenaan staat wat het eerst moet gebeuren."
			actions={
				<a
					className="btn btn--style-secondary btn--size-medium"
					href={`${req.payload.config.routes.api}/qualityCases/list-csv?${csvQuery({ state: stand, search: zoek })}`}
					download
				>
					Deze lijst als CSV
				</a>
			}
		>
			{async () => {
				const list = await loadCaseList({ req, state: stand, search: zoek, page: pagina, today: dayOf(now()) });
				const root = `${req.payload.config.routes.admin}${WORK_PAGES.qualityCases.path}`;
				return (
					<>
						<CaseFilter root={root} state={stand} search={zoek} />
						<CaseTable root={root} list={list} page={pagina} query={{ stand, zoek }} />
					</>
				);
			}}
		</WorkView>
	);
}

/** What the list shows, on all its pages, as columns for a spreadsheet. */
function csvQuery({ state, search }: Parameters<typeof caseListWhere>[0]): URLSearchParams {
	return new URLSearchParams({
		where: JSON.stringify(caseListWhere({ state, search })),
		sort: 'dueDay',
		columns: 'reference,title,provider,kind,state,stateSince,dueDay,suspendedOn,round,reviewsAsked,reviewsDelivered,score',
	});
}
