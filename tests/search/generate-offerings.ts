import type { SearchableEdition, SearchableOffering, SearchableSubject, SearchableTerm } from '../../cms/domain/search/searchable-offering.ts';
import { MODALITIES, RECOGNITION_LABELS } from '../../cms/domain/shared/terms.ts';

/** A seeded source of randomness: whole numbers below `limit`. The same seed gives the same sequence (mulberry32). */
export type Random = (limit: number) => number;

export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	return (limit) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
	};
}

export function pick<Item>({ random, from }: { random: Random; from: readonly Item[] }): Item {
	const item = from[random(from.length)];
	if (item === undefined) throw new Error('Nothing to pick from');
	return item;
}

/** Between `least` and `most` different items. */
export function pickSome<Item>({ random, from, least, most }: { random: Random; from: readonly Item[]; least: number; most: number }): Item[] {
	const count = least + random(most - least + 1);
	return from
		.map((item) => ({ item, order: random(1_000_000) }))
		.toSorted((a, b) => a.order - b.order)
		.slice(0, count)
		.map(({ item }) => item);
}

/** Words that have no other forms, so that matching them is plain equality. */
export const WORDS = ['zorgvuldig', 'atlas', 'quiz', 'robotica', 'filosofie', 'gitaar'];
export const REGIONS = ['amstelland', 'betuwe', 'drenthe', 'eemland', 'flevoland', 'groningen', 'heuvelrug'].map((slug) => ({ slug, title: slug }));
export const SECTORS = terms(['po', 'vo', 'mbo']);
export const SUBJECTS: SearchableSubject[] = terms(['rekenen', 'meten', 'taal', 'lezen']).map((term, index) => ({
	...term,
	ancestorSlugs: index % 2 === 1 ? [['rekenen', 'taal'][(index - 1) / 2] ?? ''] : [],
}));
export const FORMS = terms(['cursus', 'workshop', 'intervisie']);
export const ROLES = terms(['rekencoordinator', 'taalspecialist']);
export const PATHS = ['pad-een', 'pad-twee', 'pad-drie'].map((slug) => ({ slug, title: slug }));
export const PROVIDERS = ['hogeschool-a', 'bureau-b', 'vereniging-c'].map((slug) => ({ slug, title: slug }));
export const PRICES = [0, 10_000, 25_000, 50_000, 120_000];
export const MONTHS = ['2026-11', '2027-01', '2027-02', '2027-06', '2028-01'];
const MODALITY_CODES = MODALITIES.map((term) => term.code);

export function generateOfferings({ seed, count }: { seed: number; count: number }): SearchableOffering[] {
	const random = createRandom(seed);
	return Array.from({ length: count }, (_, index) => generateOffering({ random, index }));
}

function generateOffering({ random, index }: { random: Random; index: number }): SearchableOffering {
	const words = pickSome({ random, from: WORDS, least: 0, most: 3 });
	return {
		id: `o${index}`,
		slug: `aanbod-${String(index).padStart(4, '0')}`,
		title: `Aanbod ${words[0] ?? ''}`.trim(),
		summary: words.join(' '),
		descriptionText: words.join(' '),
		learningOutcomes: [],
		audience: '',
		provider: pick({ random, from: PROVIDERS }),
		sectors: pickSome({ random, from: SECTORS, least: 1, most: 2 }),
		subjects: pickSome({ random, from: SUBJECTS, least: 0, most: 2 }),
		themes: [],
		form: pick({ random, from: FORMS }),
		roles: pickSome({ random, from: ROLES, least: 0, most: 1 }),
		modality: pick({ random, from: MODALITY_CODES }),
		regions: pickSome({ random, from: REGIONS, least: 0, most: 2 }),
		paths: pickSome({ random, from: PATHS, least: 0, most: 2 }),
		competenceTitles: [],
		priceInCents: pick({ random, from: PRICES }),
		contactHours: random(40),
		selfStudyHours: random(3) / 2,
		levelLabel: '',
		languageLabel: '',
		recognition: pick({ random, from: RECOGNITION_LABELS }).code,
		isExample: true,
		editions: Array.from({ length: random(6) }, () => generateEdition(random)),
	};
}

function generateEdition(random: Random): SearchableEdition {
	return {
		isOpen: random(4) > 0,
		startDate: `${pick({ random, from: MONTHS })}-${String(1 + random(28)).padStart(2, '0')}`,
		modality: random(2) ? null : pick({ random, from: MODALITY_CODES }),
		priceInCents: random(2) ? null : pick({ random, from: PRICES }),
		regions: random(2) ? [] : pickSome({ random, from: REGIONS, least: 1, most: 3 }),
		place: null,
	};
}

function terms(slugs: string[]): SearchableTerm[] {
	return slugs.map((slug) => ({ slug, label: slug, synonyms: [] }));
}
