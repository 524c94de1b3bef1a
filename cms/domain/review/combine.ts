import type { Criterion, CriterionScore } from './rubric.ts';
import { failedKnockOuts, profileOf, scoreOf } from './score.ts';

/** What the delivered reviews of a case say together. */
export type Combined = {
	/** The median of the reviews' scores, 0–100; null where there is none. */
	score: number | null;
	/** How far the highest and the lowest review lie apart. */
	range: number;
	count: number;
	/** Knock-outs that half of the reviews or more put at the lowest level. */
	failedKnockOuts: string[];
	/** Knock-outs of which some reviews say that they fail and others that they don't. */
	disputedKnockOuts: string[];
	/** The median level of each criterion over the reviews for which it applies; null where it applies for none. */
	levels: CriterionScore[];
	/** The median score of each group. */
	profile: { group: string; score: number | null }[];
};

/** Puts reviews together; their order doesn't matter. Source: domain rule 9. */
export function combineReviews({ criteria, reviews }: { criteria: readonly Criterion[]; reviews: readonly (readonly CriterionScore[])[] }): Combined {
	const scores = reviews.flatMap((review) => scoreOf({ criteria, scores: review }) ?? []);
	const failures = reviews.flatMap((review) => failedKnockOuts({ criteria, scores: review }));
	const knockOuts = [...new Set(failures)].sort();
	const timesFailed = (code: string) => failures.filter((failed) => failed === code).length;
	const profiles = reviews.map((review) => profileOf({ criteria, scores: review }));
	return {
		score: median(scores),
		range: scores.length === 0 ? 0 : Math.max(...scores) - Math.min(...scores),
		count: reviews.length,
		failedKnockOuts: knockOuts.filter((code) => timesFailed(code) * 2 >= reviews.length),
		disputedKnockOuts: knockOuts.filter((code) => timesFailed(code) < reviews.length),
		levels: criteria.map(({ code }) => ({ criterion: code, level: median(levelsOf(reviews, code)) })),
		profile: profileOf({ criteria, scores: [] }).map(({ group }) => ({
			group,
			score: median(profiles.flatMap((profile) => profile.find((row) => row.group === group)?.score ?? [])),
		})),
	};
}

/** Whether the reviews differ so much that one more has to settle it: they are just the quorum, and they lie further apart than `threshold` points or dispute a knock-out. */
export function isDisputed({ combined, quorum, threshold }: { combined: Combined; quorum: number; threshold: number }): boolean {
	return combined.count === quorum && (combined.range > threshold || combined.disputedKnockOuts.length > 0);
}

/** How many reviews a case needs: the quorum; one more where those lie too far apart; and as many as there are, where that one more settled it. */
export function reviewsNeeded({ quorum, delivered, isDisputed }: { quorum: number; delivered: number; isDisputed: boolean }): number {
	return Math.max(quorum, isDisputed ? delivered + 1 : delivered);
}

/** The middle of some numbers; of an even count the mean of the middle two; null of none. */
export function median(numbers: readonly number[]): number | null {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}

function levelsOf(reviews: readonly (readonly CriterionScore[])[], code: string): number[] {
	return reviews.flatMap((review) => review.find(({ criterion }) => criterion === code)?.level ?? []);
}
