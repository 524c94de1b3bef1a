import { type DraftRow, type ReviewDraft, rowFor } from './draft.ts';

/** Two drafts put together, with the criteria at which both were changed since they had the same text. */
export type MergedDraft = { draft: ReviewDraft; clashes: string[] };

/**
 * Puts what was filled in in two windows together, given the draft (`base`) from which both began. What one of them changed holds; where both
 * changed the level, mine holds; where both changed a text, both texts stand under each other. So nothing that was written is lost.
 */
export function mergeDrafts({ base, mine, theirs }: { base: ReviewDraft; mine: ReviewDraft; theirs: ReviewDraft }): MergedDraft {
	const codes = [...new Set([...theirs.rows, ...mine.rows].map(({ criterion }) => criterion))];
	const merged = codes.map((code) => mergeRows({ base: rowFor(base, code), mine: rowFor(mine, code), theirs: rowFor(theirs, code) }));
	return {
		draft: { rows: merged.map(({ row }) => row), note: mergeTexts({ base: base.note, mine: mine.note, theirs: theirs.note }) },
		clashes: merged.flatMap(({ row, isClash }) => (isClash ? [row.criterion] : [])),
	};
}

function mergeRows({ base, mine, theirs }: { base: DraftRow; mine: DraftRow; theirs: DraftRow }): { row: DraftRow; isClash: boolean } {
	const isMineChosen = !areSameChoice(mine, base);
	const chosen = isMineChosen ? mine : theirs;
	const reason = mergeTexts({ base: base.reason, mine: mine.reason, theirs: theirs.reason });
	return {
		row: { criterion: mine.criterion, level: chosen.level, doesNotApply: chosen.doesNotApply, reason },
		isClash: (isMineChosen && !areSameChoice(theirs, base) && !areSameChoice(mine, theirs)) || (reason !== mine.reason && reason !== theirs.reason),
	};
}

/** Of two versions of a text the one that was changed; of two that were changed the one that holds the other, else both. */
function mergeTexts({ base, mine, theirs }: { base: string; mine: string; theirs: string }): string {
	if (mine === base) return theirs;
	if (theirs === base) return mine;
	if (theirs.includes(mine)) return theirs;
	if (mine.includes(theirs)) return mine;
	return `${theirs}\n\n${mine}`;
}

function areSameChoice(one: DraftRow, other: DraftRow): boolean {
	return one.level === other.level && one.doesNotApply === other.doesNotApply;
}
