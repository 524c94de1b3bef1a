/**
 * The criteria that are assessed when a case goes on under another set; none means all. Of a case about only some of them these are the ones that
 * the new set still has, and those that the decision on which it builds never looked at.
 */
export function criteriaUnder({
	only,
	codes,
	assessed,
}: {
	/** What the case was about; none means all. */
	only: readonly string[];
	/** The codes of the new set. */
	codes: readonly string[];
	/** The codes of which the earlier decision says a level. */
	assessed: readonly string[];
}): string[] {
	if (only.length === 0) return [];
	const kept = codes.filter((code) => only.includes(code) || !assessed.includes(code));
	return kept.length === codes.length ? [] : kept;
}

/** The answers per criterion that another set still asks for; a level that it doesn't know is to be chosen anew. */
export function rowsUnder<Row extends { criterion: string; level?: number | null }>({
	rows,
	criteria,
}: {
	rows: readonly Row[];
	criteria: readonly { code: string; levels: readonly unknown[] }[];
}): Row[] {
	return rows.flatMap((row) => {
		const criterion = criteria.find(({ code }) => code === row.criterion);
		if (!criterion) return [];
		return [typeof row.level === 'number' && row.level > criterion.levels.length ? { ...row, level: null } : row];
	});
}
