import { Link } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { holds } from '../../access/principal.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { now } from '../../env.ts';
import { loadRounds, type RoundRow } from '../../operations/quality/loadRounds.ts';
import { dayInWords } from '../view/dayInWords.ts';
import { WorkView } from '../view/WorkView.tsx';
import { WORK_PAGES } from '../view/workPages.ts';
import './Round.css';

/** The rounds, the latest first, each a link to its board. */
export function RoundListPage(view: AdminViewServerProps) {
	const { req } = view.initPageResult;
	return (
		<WorkView
			view={view}
			page={WORK_PAGES.rounds}
			intro="Een ronde bepaalt met welke criteria, door wie en wanneer er beoordeeld en besloten wordt."
			actions={
				holds(req.user, 'secretary') ? (
					<>
						<Link className="btn btn--style-secondary btn--size-medium" href={`/admin${WORK_PAGES.qualityCases.path}?stand=submitted`} prefetch={false}>
							Ingediend, nog zonder ronde
						</Link>
						<Link className="btn btn--style-primary btn--size-medium" href="/admin/collections/rounds/create" prefetch={false}>
							Ronde plannen
						</Link>
					</>
				) : null
			}
		>
			{async () => {
				const rows = await loadRounds({ req, today: dayOf(now()) });
				return rows.length > 0 ? <RoundTable rows={rows} /> : <p className="work__empty">Er zijn nog geen rondes.</p>;
			}}
		</WorkView>
	);
}

function RoundTable({ rows }: { rows: RoundRow[] }) {
	return (
		<div className="work__scroll">
			<table className="work-table is-stacked">
				<thead>
					<tr>
						<th scope="col">Ronde</th>
						<th scope="col">Stand</th>
						<th scope="col">Nu aan zet</th>
						<th scope="col">Volgende stap</th>
						<th scope="col">Besluiten bekend</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ id, title, stateLabel, next, dueDay, isLate, dates }) => (
						<tr key={id}>
							<th scope="row">
								<Link href={`/admin${WORK_PAGES.rounds.path}/${id}`} prefetch={false}>
									{title}
								</Link>
							</th>
							<td data-label="Stand">{stateLabel}</td>
							<td data-label="Nu aan zet">{next ?? '–'}</td>
							<td data-label="Volgende stap" className={isLate ? 'is-late' : undefined}>
								{dueDay ? `${dayInWords(dueDay)}${isLate ? ' (voorbij)' : ''}` : '–'}
							</td>
							<td data-label="Besluiten bekend">{dayInWords(dates.releaseOn)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
