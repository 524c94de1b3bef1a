/** A field of a live offering that changed, in words: what it is called, what it was, what it is. */
export type FieldDifference = { field: string; label: string; before: string; after: string };

/** The codes of the criteria that name one of the changed fields: these are assessed anew, and no others. */
export function criteriaTouched({
	criteria,
	changed,
}: {
	criteria: readonly { code: string; watches: readonly string[] }[];
	changed: readonly string[];
}): string[] {
	return criteria.filter(({ watches }) => watches.some((field) => changed.includes(field))).map(({ code }) => code);
}

/** Differences with later ones: of one field what it was at first and what it is at last; none where it is as it was. */
export function addDifferences<Row extends { label: string; before: string; after: string }>(known: readonly Row[], later: readonly Row[]): Row[] {
	const labels = [...new Set([...known, ...later].map(({ label }) => label))];
	return labels.flatMap((label) => {
		const [first, last] = [known.find((row) => row.label === label), later.find((row) => row.label === label)];
		const row = first && last ? { ...last, before: first.before } : (last ?? first);
		return row && row.before !== row.after ? [row] : [];
	});
}

/** The longest text of a field that a case keeps of a change. */
const LONGEST = 5000;

/** What differs between two descriptions of the same fields, in the order of `fields`. */
export function differencesBetween<Code extends string>({
	fields,
	before,
	after,
}: {
	fields: readonly { code: Code; label: string }[];
	before: Readonly<Record<Code, string>>;
	after: Readonly<Record<Code, string>>;
}): FieldDifference[] {
	return fields.flatMap(({ code, label }) =>
		before[code] === after[code] ? [] : [{ field: code, label, before: before[code].slice(0, LONGEST), after: after[code].slice(0, LONGEST) }],
	);
}
