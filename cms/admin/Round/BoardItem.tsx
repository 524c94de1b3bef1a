import { Link } from '@payloadcms/ui';
import type { BoardCase } from '../../operations/quality/loadRoundBoard.ts';
import { dayInWords } from '../view/dayInWords.ts';
import { AssignForm } from './AssignForm.tsx';
import { ReviewLine } from './ReviewLine.tsx';

type BoardItemProps = { found: BoardCase; seesReviewers: boolean; isSecretary: boolean };

/** One case on the board: where it stands, who reviews it, and whom to ask. */
export function BoardItem({ found, seesReviewers, isSecretary }: BoardItemProps) {
	const { id, title, provider, reference, stateLabel, dueDay, isLate, score, isDisputed, reviews, assignment, revision } = found;
	return (
		<li className="round-case" data-item>
			<div className="round-case__head">
				<Link className="round-case__title" data-item-title href={`/admin/zaken/${id}`} prefetch={false}>
					{title}
				</Link>
				<span className="round-case__state">{stateLabel}</span>
			</div>
			<p className="round-case__facts">
				{provider} · {reference}
				{dueDay ? (
					<>
						{' '}
						·{' '}
						<span className={isLate ? 'is-late' : undefined}>
							uiterlijk {dayInWords(dueDay)}
							{isLate ? ' (voorbij)' : ''}
						</span>
					</>
				) : null}
				{score === null || !seesReviewers ? null : ` · score ${Math.round(score)}`}
				{isDisputed && seesReviewers ? <strong> · beoordelingen lopen uiteen</strong> : null}
			</p>
			{reviews.length > 0 ? (
				<ul className="round-reviews">
					{reviews.map((review) => (
						<ReviewLine
							key={`${review.id}-${review.revision}`}
							review={review}
							about={{ id, title, assignment }}
							canReplace={isSecretary && review.isReplaceable}
						/>
					))}
				</ul>
			) : null}
			{assignment ? <AssignForm key={revision} id={id} seen={revision} title={title} assignment={assignment} /> : null}
		</li>
	);
}
