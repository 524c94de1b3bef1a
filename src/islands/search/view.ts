import type { Vocabulary } from '../../data/schemas.ts';
import { formatMonth } from '../../format/date.ts';
import { formatPrice } from '../../format/money.ts';
import { without } from './query-string.ts';

export type Option = { value: string; label: string; count: number; isChecked: boolean; isChild: boolean };
export type Facet = { parameter: string; label: string; options: Option[]; isOpen: boolean };
export type Chip = { label: string; query: string };
export type Choice = { value: string; label: string };

type Term = { slug: string; label: string; parent?: string | null };

const FACETS: readonly { parameter: string; label: string; isOpen?: boolean; termsOf: (vocabulary: Vocabulary) => Term[] }[] = [
	{ parameter: 'sector', label: 'Sector', isOpen: true, termsOf: (vocabulary) => vocabulary.sectors },
	{ parameter: 'vak', label: 'Vak of leergebied', termsOf: (vocabulary) => vocabulary.subjects },
	{ parameter: 'vorm', label: 'Vorm', isOpen: true, termsOf: (vocabulary) => vocabulary.forms },
	{ parameter: 'modaliteit', label: 'Online of op locatie', isOpen: true, termsOf: (vocabulary) => vocabulary.modalities },
	{ parameter: 'regio', label: 'Onderwijsregio', termsOf: (vocabulary) => vocabulary.regions },
	{ parameter: 'erkenning', label: 'Erkenning', termsOf: (vocabulary) => vocabulary.recognitions },
	{ parameter: 'rol', label: 'Specialistenrol', termsOf: (vocabulary) => vocabulary.roles },
	{ parameter: 'pad', label: 'Ontwikkelpad', termsOf: (vocabulary) => vocabulary.paths },
	{ parameter: 'aanbieder', label: 'Aanbieder', termsOf: (vocabulary) => vocabulary.providers },
];

const PRICES: readonly Choice[] = [
	{ value: '', label: 'Maakt niet uit' },
	{ value: '0-0', label: 'Gratis' },
	{ value: '-250', label: 'Tot en met € 250' },
	{ value: '250-750', label: '€ 250 tot en met € 750' },
	{ value: '750-', label: 'Vanaf € 750' },
];

const HOURS: readonly Choice[] = [
	{ value: '', label: 'Maakt niet uit' },
	{ value: '-8', label: 'Tot en met 8 uur' },
	{ value: '8-24', label: '8 tot en met 24 uur' },
	{ value: '24-80', label: '24 tot en met 80 uur' },
	{ value: '80-', label: 'Vanaf 80 uur' },
];

export const SORTS: readonly Choice[] = [
	{ value: 'relevantie', label: 'Best passend' },
	{ value: 'start', label: 'Eerst beginnend' },
	{ value: 'prijs', label: 'Laagste prijs' },
	{ value: 'uren', label: 'Minste uren' },
];

/** The facets with their counts, in the vocabulary's order; a facet in use stands open. */
export function facetsOf({ query, vocabulary, counts }: { query: string; vocabulary: Vocabulary; counts: Record<string, Record<string, number>> }): Facet[] {
	const values = new URLSearchParams(query);
	return FACETS.map(({ parameter, label, isOpen = false, termsOf }) => {
		const chosen = new Set(values.getAll(parameter));
		const options = parentsFirst(termsOf(vocabulary)).map((term) => ({
			value: term.slug,
			label: term.label,
			count: counts[parameter]?.[term.slug] ?? 0,
			isChecked: chosen.has(term.slug),
			isChild: Boolean(term.parent),
		}));
		return { parameter, label, options, isOpen: isOpen || chosen.size > 0 };
	}).filter((facet) => facet.options.length > 0);
}

/** What the question narrows down to, each with the question without it. */
export function chipsOf({ query, vocabulary }: { query: string; vocabulary: Vocabulary }): Chip[] {
	const chips: Chip[] = [];
	for (const [parameter, value] of new URLSearchParams(query)) {
		const label = chipLabel({ parameter, value, vocabulary });
		if (label !== null) chips.push({ label, query: without(query, parameter, value) });
	}
	return chips;
}

/** The price ranges to choose from, with the one in the address when that is another. */
export function pricesOf(query: string): Choice[] {
	return withCurrent(PRICES, new URLSearchParams(query).get('prijs'), priceLabel);
}

export function hoursOf(query: string): Choice[] {
	return withCurrent(HOURS, new URLSearchParams(query).get('uren'), hoursLabel);
}

export function startsOf(query: string, months: readonly string[]): Choice[] {
	const choices = [{ value: '', label: 'Maakt niet uit' }, ...months.map((month) => ({ value: month, label: `Vanaf ${formatMonth(month)}` }))];
	return withCurrent(choices, new URLSearchParams(query).get('start'), startLabel);
}

/** The title of the page: what is asked, and which page of it. */
export function titleOf(query: string): string {
	const values = new URLSearchParams(query);
	const text = values.get('q');
	const page = values.get('pagina');
	return `${text ? `‘${text}’ in het aanbod` : 'Zoek in het aanbod'}${page ? `, pagina ${page}` : ''}`;
}

/** The page numbers to show: the first, the last and those around the present one; `null` is a gap. */
export function pageNumbers(page: number, pageCount: number): (number | null)[] {
	const shown = [1, page - 1, page, page + 1, pageCount].filter((number) => number >= 1 && number <= pageCount);
	const sorted = [...new Set(shown)].sort((a, b) => a - b);
	return sorted.flatMap((number, index) => (index > 0 && number - (sorted[index - 1] ?? 0) > 1 ? [null, number] : [number]));
}

function chipLabel({ parameter, value, vocabulary }: { parameter: string; value: string; vocabulary: Vocabulary }): string | null {
	if (parameter === 'q') return `‘${value}’`;
	if (parameter === 'prijs') return priceLabel(value);
	if (parameter === 'uren') return hoursLabel(value);
	if (parameter === 'start') return startLabel(value);
	const facet = FACETS.find((candidate) => candidate.parameter === parameter);
	if (!facet) return null;
	return facet.termsOf(vocabulary).find((term) => term.slug === value)?.label ?? value;
}

function priceLabel(value: string): string {
	const known = PRICES.find((price) => price.value === value);
	if (known) return known.label;
	const euros = (amount: string) => (amount === '0' ? '€ 0' : formatPrice(Math.round(Number(amount) * 100)));
	return rangeLabel(value, euros);
}

function hoursLabel(value: string): string {
	return HOURS.find((hours) => hours.value === value)?.label ?? rangeLabel(value, (amount) => `${amount} uur`);
}

function startLabel(value: string): string {
	return `Vanaf ${formatMonth(value)}`;
}

function rangeLabel(value: string, write: (amount: string) => string): string {
	const [min = '', max = ''] = value.split('-');
	if (min === '') return `Tot en met ${write(max)}`;
	return max === '' ? `Vanaf ${write(min)}` : `${write(min)} tot en met ${write(max)}`;
}

function withCurrent(choices: readonly Choice[], current: string | null, label: (value: string) => string): Choice[] {
	if (current === null || choices.some((choice) => choice.value === current)) return [...choices];
	return [...choices, { value: current, label: label(current) }];
}

/** Broader terms, each followed by its narrower ones. A term whose parent is unknown stands on its own. */
function parentsFirst(terms: Term[]): Term[] {
	const slugs = new Set(terms.map((term) => term.slug));
	const roots = terms.filter((term) => !term.parent || !slugs.has(term.parent));
	return roots.flatMap((root) => [{ ...root, parent: null }, ...terms.filter((term) => term.parent === root.slug)]);
}
