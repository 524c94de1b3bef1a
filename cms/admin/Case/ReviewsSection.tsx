import type { ShownReview } from '../../operations/quality/loadCaseReviews.ts';
import { dayInWords } from '../view/dayInWords.ts';

const ONE_DECIMAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** Who reviews the case and how far it is: for secretary and auditor only. */
export function ReviewsSection({ reviews }: { reviews: ShownReview[] }) {
	if (reviews.length === 0) return null;
	return (
		<section className="case-section" aria-label="Beoordelingen">
			<h2>Beoordelingen</h2>
			<p className="case-quiet">Namen en interne notities zien alleen het secretariaat en de auditor.</p>
			<div className="work__scroll">
				<table className="work-table is-stacked">
					<thead>
						<tr>
							<th scope="col">Beoordelaar</th>
							<th scope="col">Stand</th>
							<th scope="col">Uiterlijk</th>
							<th scope="col">Score</th>
							<th scope="col">Interne notitie</th>
						</tr>
					</thead>
					<tbody>
						{reviews.map(({ id, reviewer, stateLabel, dueDay, score, isThird, internalNote }) => (
							<tr key={id}>
								<th scope="row">
									{reviewer}
									{isThird ? ' (derde)' : ''}
								</th>
								<td data-label="Stand">{stateLabel}</td>
								<td data-label="Uiterlijk">{dueDay ? dayInWords(dueDay) : '–'}</td>
								<td data-label="Score">{score === null ? '–' : ONE_DECIMAL.format(score)}</td>
								<td data-label="Interne notitie">{internalNote || '–'}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	);
}
