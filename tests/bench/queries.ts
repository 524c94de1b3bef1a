import type { z } from 'zod';
import type { vocabularySchema } from '../../src/data/schemas.ts';
import { EMPTY_QUERY, type FacetParameter, type SearchQuery, SORTS } from '../../src/data/search-query.ts';
import { createRandom, pick, pickSome, type Random } from '../search/generate-offerings.ts';

/** What teachers type: a word, a few, a compound, a form of a word, a mistake. */
const TEXTS = [
	'rekenen',
	'lezen',
	'begrijpend lezen',
	'ai in de klas',
	'leesmotivatie',
	'burgerschap',
	'oudergesprekken',
	'intervisie',
	'startende leraar',
	'breuken',
	'digitale geletterdheid',
	'toetsen',
	'rekencoördinator',
	'woordenschat',
	'gedrag',
	'leesspecialist',
	'wiskunde vmbo',
	'rekennen',
	'coach',
	'formatief',
];
const MONTHS = ['2026-12', '2027-01', '2027-03', '2027-09'];
const PRICES = [
	{ min: null, max: 0 },
	{ min: null, max: 50_000 },
	{ min: 10_000, max: 100_000 },
	{ min: 25_000, max: null },
];
const HOURS = [
	{ min: null, max: 8 },
	{ min: 8, max: 40 },
	{ min: 40, max: null },
];
const EACH_FILTER_ONE_IN = 6;

/** The slugs of a parameter's values that occur, from the cms. */
export type Known = Record<FacetParameter, string[]>;

export function knownValues(vocabulary: z.infer<typeof vocabularySchema>): Known {
	const slugs = (terms: readonly { slug: string }[]) => terms.map(({ slug }) => slug);
	return {
		sector: slugs(vocabulary.sectors),
		vak: slugs(vocabulary.subjects),
		vorm: slugs(vocabulary.forms),
		modaliteit: slugs(vocabulary.modalities),
		rol: slugs(vocabulary.roles),
		pad: slugs(vocabulary.paths),
		regio: slugs(vocabulary.regions),
		aanbieder: slugs(vocabulary.providers),
		erkenning: slugs(vocabulary.recognitions),
	};
}

/** Searches as visitors do them: half with text, each filter in one of six, sometimes two values of one. Seeded. */
export function makeQueries({ seed, count, known }: { seed: number; count: number; known: Known }): SearchQuery[] {
	const random = createRandom(seed);
	return Array.from({ length: count }, () => makeQuery({ random, known }));
}

function makeQuery({ random, known }: { random: Random; known: Known }): SearchQuery {
	const isChosen = () => random(EACH_FILTER_ONE_IN) === 0;
	const some = (parameter: FacetParameter) => (isChosen() ? pickSome({ random, from: known[parameter], least: 1, most: 2 }).toSorted() : []);
	return {
		...EMPTY_QUERY,
		q: random(2) === 0 ? pick({ random, from: TEXTS }) : '',
		values: {
			sector: some('sector'),
			vak: some('vak'),
			vorm: some('vorm'),
			modaliteit: some('modaliteit'),
			rol: some('rol'),
			pad: some('pad'),
			regio: some('regio'),
			aanbieder: some('aanbieder'),
			erkenning: some('erkenning'),
		},
		prijs: isChosen() ? pick({ random, from: PRICES }) : null,
		uren: isChosen() ? pick({ random, from: HOURS }) : null,
		start: isChosen() ? pick({ random, from: MONTHS }) : null,
		sorteer: isChosen() ? pick({ random, from: SORTS }) : 'relevantie',
	};
}
