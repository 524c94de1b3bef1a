import { Link } from '@payloadcms/ui';
import type { OwnCaseRow } from '../../operations/quality/own/loadOwnCases.ts';
import { dayInWords } from '../view/dayInWords.ts';

/** The own requests, those where it is one's turn first. */
export function OwnCaseTable({ cases, root }: { cases: OwnCaseRow[]; root: string }) {
	return (
		<section aria-labelledby="own-cases">
			<h2 id="own-cases">Uw aanvragen</h2>
			{cases.length === 0 ? (
				<p className="work__empty">U heeft nog geen aanvraag gedaan. Begin er hieronder een bij uw aanbod.</p>
			) : (
				<div className="work__scroll">
					<table className="work-table is-stacked">
						<thead>
							<tr>
								<th scope="col">Aanbod</th>
								<th scope="col">Soort</th>
								<th scope="col">Stand</th>
								<th scope="col">Nu aan zet</th>
								<th scope="col">Uiterlijk</th>
								<th scope="col">Kenmerk</th>
							</tr>
						</thead>
						<tbody>
							{cases.map(({ id, title, kindLabel, stateLabel, next, isMine, dueDay, isLate, reference }) => (
								<tr key={id}>
									<th scope="row">
										<Link href={`${root}/${id}`} prefetch={false}>
											{title}
										</Link>
									</th>
									<td data-label="Soort">{kindLabel}</td>
									<td data-label="Stand">{stateLabel}</td>
									<td data-label="Nu aan zet">{isMine ? <strong>u</strong> : (next ?? 'niemand')}</td>
									<DueCell dueDay={next ? dueDay : null} isLate={isLate} />
									<td data-label="Kenmerk" className="is-moment">
										{reference}
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
		</section>
	);
}

function DueCell({ dueDay, isLate }: { dueDay: string | null; isLate: boolean }) {
	return (
		<td data-label="Uiterlijk" className={isLate ? 'is-late' : undefined}>
			{dueDay ? `${dayInWords(dueDay)}${isLate ? ' (voorbij)' : ''}` : '–'}
		</td>
	);
}
