import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { type CriteriaRow, loadCriteriaSets } from '../../operations/quality/loadCriteriaSets.ts';
import { dayInWords } from '../view/dayInWords.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';

/** The versions of the criteria, each a link to the rubric as a reviewer sees it. */
export function CriteriaListPage(view: AdminViewServerProps) {
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.criteriaSets}
			intro="De versies van de kwaliteitscriteria. Het secretariaat schrijft een versie, een commissielid stemt ermee in. Een versie die geldt, verandert niet meer."
		>
			{async () => {
				const rows = await loadCriteriaSets({ req: view.initPageResult.req });
				return rows.length > 0 ? <CriteriaTable rows={rows} /> : <p className="work__empty">Er zijn nog geen criteria.</p>;
			}}
		</WorkView>
	);
}

function CriteriaTable({ rows }: { rows: CriteriaRow[] }) {
	return (
		<div className="work__scroll">
			<table className="work-table is-stacked">
				<thead>
					<tr>
						<th scope="col">Criteria</th>
						<th scope="col">Versie</th>
						<th scope="col">Stand</th>
						<th scope="col">Sinds</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ id, title, version, stateLabel, since }) => (
						<tr key={id}>
							<th scope="row">
								<Link href={`/admin${WORK_PAGES.criteriaSets.path}/${id}`} prefetch={false}>
									{title}
								</Link>
							</th>
							<td data-label="Versie">{version}</td>
							<td data-label="Stand">{stateLabel}</td>
							<td data-label="Sinds">{dayInWords(since)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
