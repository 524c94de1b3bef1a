import { type DraftRow, rowFor } from '../../domain/review/draft.ts';
import type { ReviewScreenData } from '../../operations/quality/loadReviewScreen.ts';
import type { RubricCriterion } from '../../operations/quality/rubricOf.ts';
import { VerbPanel } from '../Case/VerbPanel.tsx';
import { Rubric } from '../Rubric/Rubric.tsx';
import { SubmittedText } from './SubmittedText.tsx';
import { scoreInWords } from './scoreInWords.ts';

/** A review that was delivered, with what others delivered beside it, without names. */
export function DeliveredReview({ shown, path }: { shown: Extract<ReviewScreenData, { kind: 'delivered' }>; path: string }) {
	const { head, criteria, submission, draft, score, others } = shown;
	return (
		<div className="review__scores">
			<section className="review-result" aria-labelledby="review-result">
				<h2 id="review-result">Ingeleverd</h2>
				<p>
					Uw score: <strong>{scoreInWords(score)}</strong>
					{others.length > 0
						? `; ${others.length === 1 ? 'de andere beoordelaar' : 'de andere beoordelaars'}: ${others.map((other) => scoreInWords(other.score)).join(', ')}`
						: ''}
				</p>
				{others.length === 0 ? <p>Er is nog geen andere beoordeling ingeleverd. Zodra die er is, staat zij hier, zonder naam.</p> : null}
				{draft.content.note ? <p className="review__text">Uw notitie voor het secretariaat: {draft.content.note}</p> : null}
			</section>
			<Rubric
				criteria={criteria}
				choice={(criterion) => (
					<>
						<SubmittedText row={submission.find((row) => row.criterion === criterion.code)} />
						<ScoredRow criterion={criterion} who="U" row={rowFor(draft.content, criterion.code)} />
						{others.map(({ rows }, index) => (
							<ScoredRow
								// biome-ignore lint/suspicious/noArrayIndexKey: the others have no name to go by.
								key={index}
								criterion={criterion}
								who={others.length === 1 ? 'Een ander' : `Ander ${index + 1}`}
								row={rowFor({ rows, note: '' }, criterion.code)}
							/>
						))}
					</>
				)}
			/>
			<section className="review__leave" aria-labelledby="review-leave">
				<h2 id="review-leave">Blijkt u toch een belang te hebben?</h2>
				<VerbPanel path={path} seen={head.revision} verbs={head.verbs.filter(({ verb }) => verb === 'declare-conflict')} />
			</section>
		</div>
	);
}

function ScoredRow({ criterion, who, row }: { criterion: RubricCriterion; who: string; row: DraftRow }) {
	const level = row.level === null ? null : criterion.levels[row.level - 1];
	return (
		<div className="review-scored">
			<p className="review-scored__level">
				<strong>{who}:</strong> {row.doesNotApply ? 'niet van toepassing' : level ? `niveau ${row.level} – ${level}` : 'geen niveau'}
			</p>
			{row.reason ? <p className="review__text">{row.reason}</p> : null}
		</div>
	);
}
