/** One question of a criteria set as a reviewer scores it. Levels run from 1 to `levels.length`, the first is the lowest. */
export type Criterion = {
	code: string;
	group: string;
	title: string;
	weight: number;
	isKnockOut: boolean;
	mayNotApply: boolean;
	levels: readonly string[];
};

/** What somebody found of one criterion: a level from 1, or null where it doesn't apply. */
export type CriterionScore = { criterion: string; level: number | null };

/** A score with the words behind it. */
export type ReasonedScore = CriterionScore & { reason: string };
