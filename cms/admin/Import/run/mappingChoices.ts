import type { ImportRunShown } from '../shapes.ts';

/** The choice to leave a header out. */
export const SKIP = '';

/** What each header of a run is taken for at first: what it is known as, else what it probably means, unless another header is that already. */
export function initialChoices({ headers }: Pick<ImportRunShown, 'headers'>): Record<string, string> {
	const taken = new Set(headers.flatMap(({ column }) => column ?? []));
	return Object.fromEntries(
		headers.map(({ header, column, suggestion }) => {
			if (column) return [header, column];
			if (!suggestion || taken.has(suggestion)) return [header, SKIP];
			taken.add(suggestion);
			return [header, suggestion];
		}),
	);
}

/**
 * The mapping to keep: what was chosen before, and every choice that differs from what the header is known as by itself. A header that nobody knows and
 * that was left alone is left out from now on, so that it isn't asked again.
 */
export function mappingFrom({
	run,
	choices,
}: {
	run: Pick<ImportRunShown, 'headers' | 'mapping' | 'unknownHeaders'>;
	choices: Record<string, string>;
}): Record<string, string | null> {
	const changed = run.headers
		.filter(({ header, column }) => run.unknownHeaders.includes(header) || (choices[header] ?? SKIP) !== (column ?? SKIP))
		.map(({ header }) => [header, choices[header] || null]);
	return { ...run.mapping, ...Object.fromEntries(changed) };
}
