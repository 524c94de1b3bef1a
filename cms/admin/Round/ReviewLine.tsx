'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { reviewLifecycle } from '../../domain/review/transitions.ts';
import type { Shortlist } from '../../operations/quality/assignment/shortlist.ts';
import type { BoardCase, BoardReview } from '../../operations/quality/loadRoundBoard.ts';
import { VerbForm } from '../Case/VerbPanel.tsx';
import { dayInWords } from '../view/dayInWords.ts';
import { useAskable } from './useAskable.ts';

type ReviewLineProps = { review: BoardReview; about: Pick<BoardCase, 'id' | 'title' | 'assignment'>; canReplace: boolean };

/** Where nobody is asked any more. */
const NOBODY: Pick<Shortlist, 'candidates' | 'others'> = { candidates: [], others: 0 };

/** One reviewer of a case; the secretary can replace who is late or can't go on. */
export function ReviewLine({ review: { id, name, stateLabel, dueDay, isLate, revision }, about, canReplace }: ReviewLineProps) {
	const [isOpen, setIsOpen] = useState(false);
	const [successor, setSuccessor] = useState('');
	const field = useId();
	const { candidates, others, isAsking, fault, askOthers } = useAskable({ id: about.id, shortlist: about.assignment ?? NOBODY });
	const toggle = () => {
		setIsOpen(!isOpen);
		if (!isOpen && others > 0) void askOthers();
	};
	const step = reviewLifecycle.steps.find(({ verb }) => verb === 'replace');
	return (
		<li>
			<div className="round-review">
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
					<Button buttonStyle="secondary" size="small" margin={false} aria-label={`Vervangen: ${name} bij ${about.title}`} onClick={toggle}>
						Vervangen
					</Button>
				) : null}
			</div>
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
							{isAsking ? <option disabled>De anderen worden opgehaald …</option> : null}
						</select>
					</label>
					{fault ? <p role="alert">{fault}</p> : null}
				</VerbForm>
			) : null}
		</li>
	);
}
