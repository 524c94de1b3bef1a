import type { ReactNode } from 'react';
import type { HeadView } from '../../operations/lifecycle/presentHead.ts';
import { dayInWords } from '../view/dayInWords.ts';
import { VerbPanel } from './VerbPanel.tsx';
import './Case.css';

type CaseHeadProps = {
	head: HeadView;
	/** Below `/api`, without the verb: `/qualityCases/<id>`. */
	path: string;
	/** Verbs that have a form of their own on the page. */
	omit?: readonly string[];
	/** Its verbs, where they have forms of their own. */
	panel?: ReactNode;
	children?: ReactNode;
};

/** Above a record with a lifecycle: its state, who acts next and before when, and what the reader may do. */
export function CaseHead({ head, path, omit = [], panel, children }: CaseHeadProps) {
	const { stateLabel, meaning, next, dueDay, isLate, suspendedOn, revision, verbs } = head;
	return (
		<section className="case-head" aria-label={`Stand van deze ${head.word}`}>
			<dl className="case-head__facts">
				<div>
					<dt>Stand</dt>
					<dd>
						<strong>{stateLabel}</strong>
						<span className="case-head__meaning">{meaning}</span>
					</dd>
				</div>
				{next ? (
					<div>
						<dt>Nu aan zet</dt>
						<dd>
							<strong>{next}</strong>
						</dd>
					</div>
				) : null}
				{suspendedOn ? (
					<div>
						<dt>Termijn</dt>
						<dd>staat stil sinds {dayInWords(suspendedOn)}</dd>
					</div>
				) : dueDay && next ? (
					<div>
						<dt>Uiterlijk</dt>
						<dd className={isLate ? 'is-late' : undefined}>
							{dayInWords(dueDay)}
							{isLate ? ' (voorbij)' : ''}
						</dd>
					</div>
				) : null}
			</dl>
			{children}
			{panel ?? <VerbPanel path={path} seen={revision} verbs={verbs.filter(({ verb }) => !omit.includes(verb))} />}
		</section>
	);
}
