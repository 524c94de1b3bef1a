import type { RoundReviewer } from '../../operations/quality/assignment/reviewers.ts';

/** Who reviews in a round, and how much they have to do. */
export function ReviewerTable({ reviewers }: { reviewers: RoundReviewer[] }) {
	return (
		<section aria-label="Beoordelaars">
			<h2>Beoordelaars</h2>
			{reviewers.length === 0 ? <p className="work__empty">Er zijn nog geen beoordelaars gekozen.</p> : null}
			{reviewers.length > 0 ? (
				<div className="work__scroll">
					<table className="work-table is-stacked">
						<thead>
							<tr>
								<th scope="col">Wie</th>
								<th scope="col">Te doen</th>
								<th scope="col">Te laat</th>
								<th scope="col">Ingeleverd in deze ronde</th>
							</tr>
						</thead>
						<tbody>
							{reviewers.map(({ id, name, work, capacity, isAvailable }) => (
								<tr key={id}>
									<th scope="row">
										{name}
										{isAvailable ? '' : ' (niet beschikbaar)'}
									</th>
									<td data-label="Te doen">
										{work.open} van {capacity}
									</td>
									<td data-label="Te laat" className={work.late > 0 ? 'is-late' : undefined}>
										{work.late}
									</td>
									<td data-label="Ingeleverd in deze ronde">{work.delivered}</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			) : null}
		</section>
	);
}
