import type { Criterion } from '../review/rubric.ts';

/**
 * Whether a reviewer can score by a set: at least one criterion, each with a code of its own, a group, a question, a weight above zero and two or
 * more levels that are described, no two alike.
 */
export function isCompleteSet(criteria: readonly (Criterion & { question: string })[]): boolean {
	const codes = new Set(criteria.map(({ code }) => code.trim()));
	return criteria.length > 0 && codes.size === criteria.length && criteria.every(isCompleteCriterion);
}

function isCompleteCriterion({ code, group, title, question, weight, levels }: Criterion & { question: string }): boolean {
	const texts = levels.map((text) => text.trim());
	return (
		[code, group, title, question].every((text) => text.trim() !== '') &&
		weight > 0 &&
		texts.length >= 2 &&
		texts.every((text) => text !== '') &&
		new Set(texts).size === texts.length
	);
}
