'use client';
import { useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useRef } from 'react';
import { countedScores, type DraftRow, rowFor, scoresOf } from '../../domain/review/draft.ts';
import { missingFromReview } from '../../domain/review/missing.ts';
import { scoreOf } from '../../domain/review/score.ts';
import type { ReviewScreenData } from '../../operations/quality/loadReviewScreen.ts';
import { VerbPanel } from '../Case/VerbPanel.tsx';
import { Rubric } from '../Rubric/Rubric.tsx';
import { DeliverPanel } from './DeliverPanel.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { SaveState } from './SaveState.tsx';
import { SubmittedText } from './SubmittedText.tsx';
import { scoreInWords } from './scoreInWords.ts';
import { useReviewDraft } from './useReviewDraft.ts';

type ScoreFormProps = { shown: Extract<ReviewScreenData, { kind: 'scoring' }>; user: string };

/** The rubric to be filled in: levels, reasons, running score; saved while typing, delivered at the end. */
export function ScoreForm({ shown, user }: ScoreFormProps) {
	const { id, criteria, submission, head, obstacle } = shown;
	const { config } = useConfig();
	const path = `/reviews/${id}`;
	const { saver, change, flush } = useReviewDraft({ initial: shown.draft, root: `${config.routes.api}${path}`, user, review: id });
	useRefreshOnBegin(saver.state);
	const { content, clashes, revision, draft } = saver;
	const missing = missingFromReview({ criteria, scores: scoresOf(content.rows) });
	const setRow = (row: DraftRow) => change({ ...content, rows: [...content.rows.filter(({ criterion }) => criterion !== row.criterion), row] });

	return (
		<div className="review__scores">
			{obstacle ? <p className="review__obstacle">{obstacle} U kunt alvast lezen.</p> : null}
			<Rubric
				criteria={criteria}
				choice={(criterion) => (
					<>
						<SubmittedText row={submission.find((row) => row.criterion === criterion.code)} />
						<LevelChoice
							criterion={criterion}
							row={rowFor(content, criterion.code)}
							onChange={setRow}
							isClosed={obstacle !== null}
							hasClash={clashes.includes(criterion.code)}
						/>
					</>
				)}
			/>
			<label className="review__note">
				Notitie voor het secretariaat
				<span className="review__hint">Alleen secretariaat en auditor lezen dit. Er staat niets van in het besluit.</span>
				<textarea
					className="work-input"
					rows={3}
					maxLength={4000}
					value={content.note}
					readOnly={obstacle !== null}
					onChange={(event) => change({ ...content, note: event.target.value })}
				/>
			</label>
			<div className="review-bar">
				<p className="review-bar__score">
					Score nu <strong>{scoreInWords(scoreOf({ criteria, scores: countedScores(content.rows) }))}</strong>
					<span className="review-bar__done">
						{criteria.length - missing.length} van {criteria.length} klaar
					</span>
				</p>
				<SaveState saver={saver} isClosed={obstacle !== null} />
			</div>
			{obstacle ? null : <DeliverPanel path={path} criteria={criteria} missing={missing} seen={revision} draft={draft} flush={flush} />}
			<section className="review__leave" aria-labelledby="review-leave">
				<h2 id="review-leave">Kunt of mag u dit niet beoordelen?</h2>
				<VerbPanel path={path} seen={revision} verbs={head.verbs.filter(({ verb }) => verb === 'declare-conflict' || verb === 'abstain')} />
			</section>
		</div>
	);
}

/** The head of the page says so once the review is begun. */
function useRefreshOnBegin(state: string): void {
	const router = useRouter();
	const last = useRef(state);
	useEffect(() => {
		if (last.current === state) return;
		last.current = state;
		router.refresh();
	}, [state, router]);
}
