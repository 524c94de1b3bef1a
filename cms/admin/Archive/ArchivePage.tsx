import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { momentInWords } from '../../domain/publication/planning.ts';
import { type ArchivedItem, loadArchive } from '../../operations/loadArchive.ts';
import { VerbButton } from '../view/VerbButton.tsx';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';

/** What was archived: withdrawn, and out of the working lists. */
export function ArchivePage(view: AdminViewServerProps) {
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.archive}
			intro="Ingetrokken items die niet meer in de lijsten staan. Hun adres zegt nog steeds dat ze zijn ingetrokken. Haal een item eruit om er weer mee te werken."
		>
			{async () => {
				const items = await loadArchive(view.initPageResult.req);
				return items.length > 0 ? (
					<ArchiveTable items={items} />
				) : (
					<p className="work__empty">Het archief is leeg. Een ingetrokken item kunt u bij het item zelf archiveren.</p>
				);
			}}
		</WorkView>
	);
}

function ArchiveTable({ items }: { items: ArchivedItem[] }) {
	return (
		<div className="work__scroll">
			<table className="work-table is-stacked">
				<thead>
					<tr>
						<th scope="col">Item</th>
						<th scope="col">Reden</th>
						<th scope="col">In het archief sinds</th>
						<th scope="col">Doen</th>
					</tr>
				</thead>
				<tbody>
					{items.map(({ kind, id, title, reason, archivedAt }) => (
						<tr key={id}>
							<td data-label="Item">
								<Link href={`/admin/collections/${kind}/${id}`} prefetch={false}>
									{title}
								</Link>
							</td>
							<td data-label="Reden">{reason}</td>
							<td data-label="In het archief sinds">{momentInWords(new Date(archivedAt))}</td>
							<td>
								<VerbButton path={`/${kind}/${id}/unarchive`} label="Uit het archief" about={title} done="Het item staat weer bij de ingetrokken items." />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
