import type { ReactNode } from 'react';
import type { RubricCriterion } from '../../operations/quality/rubricOf.ts';
import { RubricItem } from './RubricItem.tsx';
import './Rubric.css';

type RubricProps = {
	criteria: readonly RubricCriterion[];
	/** The levels of a criterion to choose from, where somebody scores. */
	choice?: (criterion: RubricCriterion) => ReactNode;
	/** What stands beside each criterion; nothing where it is only read. */
	beside?: (criterion: RubricCriterion) => ReactNode;
};

/** The rubric, under the headings of its groups and in the order of the set, as a reviewer sees it. For pages of the server and of the browser alike. */
export function Rubric({ criteria, choice, beside }: RubricProps) {
	const groups = [...new Set(criteria.map(({ group }) => group))];
	return (
		<div className="rubric">
			{groups.map((group) => (
				<section key={group} className="rubric__group" aria-label={group}>
					<h2>{group}</h2>
					{criteria
						.filter((criterion) => criterion.group === group)
						.map((criterion) => (
							<RubricItem key={criterion.code} criterion={criterion} choice={choice?.(criterion)}>
								{beside?.(criterion)}
							</RubricItem>
						))}
				</section>
			))}
		</div>
	);
}
