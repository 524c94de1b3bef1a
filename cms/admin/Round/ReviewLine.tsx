'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { reviewLifecycle } from '../../domain/review/transitions.ts';
import type { Assignment } from '../../operations/quality/assignment/loadAssignments.ts';
import type { BoardReview } from '../../operations/quality/loadRoundBoard.ts';
import { VerbForm } from '../Case/VerbPanel.tsx';
import { dayInWords } from '../view/dayInWords.ts';

type ReviewLineProps = { review: BoardReview; about: string; canReplace: boolean; candidates: Assignment['candidates'] };

/** One reviewer of a case; the secretary can replace who is late or can't go on. */
export function ReviewLine({ review: { id, name, stateLabel, dueDay, isLate, revision }, about, canReplace, candidates }: ReviewLineProps) {
	const [isOpen, setIsOpen] = useState(false);
	const [successor, setSuccessor] = useState('');
	const field = useId();
	const step = reviewLifecycle.steps.find(({ verb }) => verb === 'replace');
	return (
		<li className="round-review">
			<span>
				{name}: {stateLabel.toLowerCase()}
				{dueDay ? (
					<span className={isLate ? 'is-late' : undefined}>
						, tot {dayInWords(dueDay)}
						{isLate ? ' (te laat)' : ''}
					</span>
				) : null}
			</span>
			{canReplace && step ? (
				<Button buttonStyle="secondary" size="small" margin={false} aria-label={`Vervangen: ${name} bij ${about}`} onClick={() => setIsOpen(!isOpen)}>
					Vervangen
				</Button>
			) : null}
			{isOpen && step ? (
				<VerbForm
					path={`/reviews/${id}`}
					seen={revision}
					view={{ ...step, obstacle: null }}
					input={{ successor: successor || null }}
					onClose={() => setIsOpen(false)}
				>
					<label className="round-select" htmlFor={field}>
						Door wie?
						<select id={field} value={successor} onChange={(event) => setSuccessor(event.target.value)}>
							<option value="">Nu nog niemand</option>
							{candidates.map(({ id: candidate, name: other, reasons }) => (
								<option key={candidate} value={candidate}>
									{other} ({reasons.join(', ')})
								</option>
							))}
						</select>
					</label>
				</VerbForm>
			) : null}
		</li>
	);
}
