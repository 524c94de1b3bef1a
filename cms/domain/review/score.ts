import type { Criterion, CriterionScore } from './rubric.ts';

/**
 * The score of one review, 0–100: 100 · Σ w·(level − 1)/(levels − 1) ÷ Σ w over the criteria that apply. Null where none applies or is scored.
 * Source: domain rule 9.
 */
export function scoreOf({ criteria, scores }: { criteria: readonly Criterion[]; scores: readonly CriterionScore[] }): number | null {
	let [points, weights] = [0, 0];
	for (const { code, weight, levels } of criteria) {
		const level = levelOf(scores, code);
		if (level === null) continue;
		points += (weight * (level - 1)) / (levels.length - 1);
		weights += weight;
	}
	return weights === 0 ? null : (100 * points) / weights;
}

/** The score of each group of criteria, in the order of the set; null for a group of which nothing applies. */
export function profileOf({
	criteria,
	scores,
}: {
	criteria: readonly Criterion[];
	scores: readonly CriterionScore[];
}): { group: string; score: number | null }[] {
	const groups = [...new Set(criteria.map(({ group }) => group))];
	return groups.map((group) => ({ group, score: scoreOf({ criteria: criteria.filter((criterion) => criterion.group === group), scores }) }));
}

/** The knock-out criteria that one review puts at the lowest level. */
export function failedKnockOuts({ criteria, scores }: { criteria: readonly Criterion[]; scores: readonly CriterionScore[] }): string[] {
	return criteria.filter(({ code, isKnockOut }) => isKnockOut && levelOf(scores, code) === 1).map(({ code }) => code);
}

function levelOf(scores: readonly CriterionScore[], code: string): number | null {
	return scores.find(({ criterion }) => criterion === code)?.level ?? null;
}
