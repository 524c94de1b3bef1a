import type { ReactNode } from 'react';
import type { RubricCriterion } from '../../operations/quality/rubricOf.ts';

type RubricItemProps = {
	criterion: RubricCriterion;
	/** The levels to choose from, where somebody scores; else they are only read. */
	choice?: ReactNode;
	/** What stands beside it: the text of a provider. */
	children?: ReactNode;
};

/** One criterion as a reviewer reads it: the question, what weighs, and the described levels from low to high. */
export function RubricItem({ criterion, choice, children }: RubricItemProps) {
	const { code, title, question, weight, isKnockOut, mayNotApply, levels } = criterion;
	return (
		<article className="rubric__item" aria-labelledby={`criterion-${code}`} id={code} tabIndex={-1}>
			<div className="rubric__text">
				<h3 className="rubric__title" id={`criterion-${code}`}>
					{title}
				</h3>
				<p className="rubric__question">{question}</p>
				<ul className="rubric__marks">
					<li>Gewicht {weight}</li>
					{isKnockOut ? <li className="is-knock-out">Knock-out: het laagste niveau sluit “erkend” uit</li> : null}
					{mayNotApply ? <li>Mag niet van toepassing zijn</li> : null}
				</ul>
				{choice ?? (
					<ol className="rubric__levels">
						{levels.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ol>
				)}
			</div>
			{children ? <div className="rubric__beside">{children}</div> : null}
		</article>
	);
}
