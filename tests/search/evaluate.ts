import type { Search } from '../../src/data/search.ts';
import { EMPTY_QUERY } from '../../src/data/search-query.ts';
import { EVALUATION_OFFERINGS } from './evaluation-offerings.ts';
import { EVALUATION_QUERIES } from './evaluation-queries.ts';

export type Judged = { query: string; missed: string[]; unwanted: string[]; found: number; firstIsWanted: boolean };
export type Evaluation = { precision: number; recall: number; firstIsWanted: number; wrong: Judged[] };

/** Asks every query of the evaluation set and compares what is found with what was wanted; means over the queries, 0–1. */
export async function evaluate(search: Search): Promise<Evaluation> {
	const judged: (Judged & { precision: number; recall: number })[] = [];
	for (const [query, wantedNames] of EVALUATION_QUERIES) {
		const wanted = wantedNames.map(slugOf);
		const result = await search({ ...EMPTY_QUERY, q: query });
		if (!result.ok) throw new Error('Search is unavailable');
		const found = result.hits.map((hit) => hit.slug);
		const right = found.filter((slug) => wanted.includes(slug)).length;
		judged.push({
			query,
			missed: wanted.filter((slug) => !found.includes(slug)),
			unwanted: found.filter((slug) => !wanted.includes(slug)),
			found: found.length,
			firstIsWanted: wanted.includes(found[0] ?? ''),
			precision: found.length === 0 ? 0 : right / found.length,
			recall: right / wanted.length,
		});
	}
	const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
	return {
		precision: mean(judged.map((one) => one.precision)),
		recall: mean(judged.map((one) => one.recall)),
		firstIsWanted: mean(judged.map((one) => (one.firstIsWanted ? 1 : 0))),
		wrong: judged.filter((one) => one.missed.length > 0 || one.unwanted.length > 0),
	};
}

function slugOf(name: string): string {
	const offering = EVALUATION_OFFERINGS.find((one) => one.id === name);
	if (!offering) throw new Error(`The evaluation knows no offering ${name}`);
	return offering.slug;
}
