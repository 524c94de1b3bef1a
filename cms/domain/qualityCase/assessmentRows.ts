/** What a provider filled in for one criterion. `files` are ids of evidence of the same case. */
export type AssessmentRow = {
	criterion: string;
	level: number | null;
	doesNotApply: boolean;
	explanation: string;
	links: readonly string[];
	files: readonly string[];
};

/** A row in which nothing is filled in. */
export function emptyRow(criterion: string): AssessmentRow {
	return { criterion, level: null, doesNotApply: false, explanation: '', links: [], files: [] };
}

/** The rows with some of them replaced or added. */
export function replaceRows(rows: readonly AssessmentRow[], changed: readonly AssessmentRow[]): AssessmentRow[] {
	const kept = rows.filter(({ criterion }) => !changed.some((row) => row.criterion === criterion));
	return [...kept, ...changed];
}

/** Whether two rows say the same. */
export function isSameRow(one: AssessmentRow, other: AssessmentRow): boolean {
	return textOf(one) === textOf(other);
}

/**
 * What one window shows after another one saved: `base` is what both began with, `mine` what stands in this window, `theirs` what is stored. Nothing
 * is lost: where both changed the same criterion mine stays, and theirs is handed back beside it. Files are stored at once, so theirs count.
 */
export function mergeRows({ base, mine, theirs }: { base: readonly AssessmentRow[]; mine: readonly AssessmentRow[]; theirs: readonly AssessmentRow[] }): {
	rows: AssessmentRow[];
	both: AssessmentRow[];
} {
	const codes = [...new Set([...mine, ...theirs].map(({ criterion }) => criterion))];
	const both: AssessmentRow[] = [];
	const rows = codes.map((criterion) => {
		const [began, own, stored] = [base, mine, theirs].map((some) => some.find((row) => row.criterion === criterion) ?? emptyRow(criterion));
		if (!began || !own || !stored || isSameWords(own, began)) return stored ?? emptyRow(criterion);
		if (!isSameWords(stored, began) && !isSameWords(stored, own)) both.push(stored);
		return { ...own, files: stored.files };
	});
	return { rows, both };
}

function isSameWords(one: AssessmentRow, other: AssessmentRow): boolean {
	return isSameRow({ ...one, files: [] }, { ...other, files: [] });
}

function textOf({ criterion, level, doesNotApply, explanation, links, files }: AssessmentRow): string {
	return JSON.stringify([criterion, level, doesNotApply, explanation, links, files]);
}

/** Whether a text is a link that can be saved: a whole address of the web. */
export function isLink(text: string): boolean {
	return text.length <= 500 && /^https?:\/\//i.test(text) && URL.canParse(text);
}
