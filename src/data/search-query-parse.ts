import { z } from 'zod';
import { MODALITIES, RECOGNITION_LABELS } from '../../cms/domain/shared/terms.ts';
import { EMPTY_QUERY, FACET_PARAMETERS, type FacetParameter, type NumberRange, type SearchQuery, SORTS } from './search-query.ts';

/** The slugs that exist. A parameter that is left out takes every well-formed slug. */
export type KnownValues = Partial<Record<FacetParameter, ReadonlySet<string>>>;

/** The query that an address asks for, and what was ignored in it and why, in Dutch, for the visitor. */
export type ParsedQuery = { query: SearchQuery; notes: string[] };

/** Beyond these an address is no longer the work of a person. */
const MAX_PARAMETERS = 300;
const MAX_VALUES = 60;
const MAX_TEXT = 200;

const SINGLES = ['q', 'prijs', 'uren', 'start', 'sorteer', 'pagina'] as const;
type Single = (typeof SINGLES)[number];

const amount = z
	.string()
	.regex(/^(\d{1,6}([.,]\d{1,2})?)?$/)
	.transform((text) => (text === '' ? null : Number(text.replace(',', '.'))));
const range = z
	.string()
	.transform((text) => text.split('-'))
	.pipe(z.tuple([amount, amount]))
	.refine(([min, max]) => (min !== null || max !== null) && (min ?? 0) <= (max ?? Number.POSITIVE_INFINITY))
	.transform(([min, max]): NumberRange => ({ min, max }));
const slug = z
	.string()
	.max(100)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const priceRange = range.transform(({ min, max }): NumberRange => ({ min: toCents(min), max: toCents(max) }));
const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);
const page = z
	.string()
	.regex(/^[1-9]\d{0,5}$/)
	.transform(Number);

type SingleInput = { name: Single; given: ReadonlyMap<string, string[]>; notes: string[] };

const CLOSED_LISTS: KnownValues = {
	modaliteit: new Set(MODALITIES.map((term) => term.slug)),
	erkenning: new Set(RECOGNITION_LABELS.map((term) => term.slug)),
};

/**
 * Reads the query string of `/aanbod` and `/zoek.json`. Never fails: what makes no sense is left out, with a note.
 * Of a parameter that should stand there once, the first counts. An empty value (an untouched form field) is no nonsense.
 */
export function parseSearchQuery({ params, known = {} }: { params: URLSearchParams; known?: KnownValues }): ParsedQuery {
	const notes: string[] = [];
	const given = readParams({ params, notes });
	const query = {
		q: parseText({ text: given.get('q')?.[0] ?? '', notes }),
		values: parseValues({ given, known: { ...known, ...CLOSED_LISTS }, notes }),
		prijs: parseSingle({ name: 'prijs', schema: priceRange, given, notes }),
		uren: parseSingle({ name: 'uren', schema: range, given, notes }),
		start: parseSingle({ name: 'start', schema: month, given, notes }),
		sorteer: parseSingle({ name: 'sorteer', schema: z.enum(SORTS), given, notes }) ?? EMPTY_QUERY.sorteer,
		pagina: parseSingle({ name: 'pagina', schema: page, given, notes }) ?? EMPTY_QUERY.pagina,
	};
	return { query, notes };
}

function readParams({ params, notes }: { params: URLSearchParams; notes: string[] }): Map<string, string[]> {
	const names = new Set<string>([...SINGLES, ...FACET_PARAMETERS]);
	const given = new Map<string, string[]>();
	let unknown = 0;
	let position = 0;
	for (const [name, value] of params) {
		position += 1;
		if (position > MAX_PARAMETERS) break;
		if (!names.has(name)) unknown += 1;
		else if (value.trim() !== '') given.set(name, [...(given.get(name) ?? []), value.trim()]);
	}
	if (position > MAX_PARAMETERS) notes.push(`Het adres bevat te veel onderdelen. Alleen de eerste ${MAX_PARAMETERS} tellen mee.`);
	if (unknown > 0) notes.push('Onderdelen van het adres die wij niet kennen, zijn genegeerd.');
	for (const name of SINGLES) noteRepeated({ name, values: given.get(name) ?? [], notes });
	return given;
}

function noteRepeated({ name, values, notes }: { name: Single; values: readonly string[]; notes: string[] }): void {
	if (new Set(values).size > 1) notes.push(`“${name}” staat meer dan één keer in het adres. Alleen de eerste telt mee.`);
}

function parseSingle<Value>({ name, schema, given, notes }: SingleInput & { schema: z.ZodType<Value, string> }): Value | null {
	const text = given.get(name)?.[0];
	if (text === undefined) return null;
	const parsed = schema.safeParse(text);
	if (parsed.success) return parsed.data;
	notes.push(`De waarde van “${name}” begrijpen wij niet. Die is genegeerd.`);
	return null;
}

function parseText({ text, notes }: { text: string; notes: string[] }): string {
	// Control and format characters (zero-width, direction) become spaces.
	const clean = [
		...text
			.toWellFormed()
			.normalize('NFC')
			.replace(/[\p{C}\s]+/gu, ' ')
			.trim(),
	];
	if (clean.length > MAX_TEXT) notes.push(`De zoektekst is te lang. Alleen de eerste ${MAX_TEXT} tekens tellen mee.`);
	const kept = clean.slice(0, MAX_TEXT).join('').trim();
	if (text === '' || /[\p{L}\p{N}]/u.test(kept)) return kept;
	notes.push('De zoektekst bevat geen letters of cijfers. Die is genegeerd.');
	return '';
}

function parseValues({ given, known, notes }: { given: ReadonlyMap<string, string[]>; known: KnownValues; notes: string[] }): SearchQuery['values'] {
	const values = { ...EMPTY_QUERY.values };
	for (const parameter of FACET_PARAMETERS) {
		const all = [...new Set(given.get(parameter) ?? [])];
		const good = all.filter((value) => slug.safeParse(value).success && (known[parameter]?.has(value) ?? true)).slice(0, MAX_VALUES);
		if (good.length < all.length) notes.push(`Een of meer waarden van “${parameter}” kennen wij niet. Die zijn genegeerd.`);
		values[parameter] = good.toSorted();
	}
	return values;
}

function toCents(euros: number | null): number | null {
	return euros === null ? null : Math.round(euros * 100);
}
