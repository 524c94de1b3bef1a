import type { ReasonedScore } from './rubric.ts';

/** What a reviewer has filled in for one criterion so far: a level from 1, or "not applicable", or neither yet. */
export type DraftRow = { criterion: string; level: number | null; doesNotApply: boolean; reason: string };

/** A review in the making: a row per criterion that was touched, and a note for the secretary only. */
export type ReviewDraft = { rows: DraftRow[]; note: string };

/** A row as it is stored, where what was never filled in is absent. */
export type StoredRow = { criterion: string; level?: number | null; doesNotApply?: boolean | null; reason?: string | null };

export const EMPTY_DRAFT: ReviewDraft = { rows: [], note: '' };

/** A stored row with all its parts. */
export function draftRowOf({ criterion, level, doesNotApply, reason }: StoredRow): DraftRow {
	return { criterion, level: level ?? null, doesNotApply: doesNotApply ?? false, reason: reason ?? '' };
}

/** The row of a criterion; an empty one where nothing was filled in. */
export function rowFor(draft: ReviewDraft, criterion: string): DraftRow {
	return draft.rows.find((row) => row.criterion === criterion) ?? draftRowOf({ criterion });
}

/** Rows as the rules of scoring want them: a level, null for "not applicable", undefined where nothing is chosen yet. */
export function scoresOf(rows: readonly DraftRow[]): (Omit<ReasonedScore, 'level'> & { level: number | null | undefined })[] {
	return rows.map(({ criterion, level, doesNotApply, reason }) => ({ criterion, reason, level: doesNotApply ? null : (level ?? undefined) }));
}

/** Only what counts for a score: rows with a level, or null where the criterion doesn't apply. */
export function countedScores(rows: readonly DraftRow[]): ReasonedScore[] {
	return scoresOf(rows).flatMap(({ level, ...rest }) => (level === undefined ? [] : [{ ...rest, level }]));
}

/** Whether two drafts say the same; the order of their rows and empty rows say nothing. */
export function areSameDrafts(one: ReviewDraft, other: ReviewDraft): boolean {
	return one.note === other.note && textOf(one) === textOf(other);
}

function textOf({ rows }: ReviewDraft): string {
	const filled = rows.filter(({ level, doesNotApply, reason }) => level !== null || doesNotApply || reason !== '');
	return JSON.stringify(
		filled
			.map(({ criterion, level, doesNotApply, reason }) => [criterion, level, doesNotApply, reason])
			.sort(([one], [other]) => String(one).localeCompare(String(other))),
	);
}
