import type { Values } from '../../domain/import/column.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { Work } from './work.ts';

/** That a school belongs to a region, from a day and possibly until one. */
export type Tie = { region: string; from: string; until: string | null };

/** The regions that an import of schools is for: the one that was chosen, else those of a coordinator; null where it is for no region in particular. */
export function regionsOf({ run, importer }: Pick<Work, 'run' | 'importer'>): readonly string[] | null {
	const own = importer.regionIds;
	if (run.regionId && (!own || own.has(run.regionId))) return [run.regionId];
	return own ? [...own] : null;
}

/** The ties among the values of a school, as the database or a row has them. */
export function tiesOf(school: Values | null): Tie[] {
	const value = school?.['regions'];
	if (!Array.isArray(value)) return [];
	return value.flatMap((tie: unknown) => {
		if (typeof tie !== 'object' || tie === null) return [];
		const [region, from, until]: unknown[] = [Reflect.get(tie, 'region'), Reflect.get(tie, 'from'), Reflect.get(tie, 'until')];
		return typeof region === 'string' && typeof from === 'string' ? [{ region, from, until: typeof until === 'string' ? until : null }] : [];
	});
}

/** Whether one of these ties is to one of these regions and not over. */
export function isTiedTo({ ties, regions, today }: { ties: readonly Tie[]; regions: readonly string[]; today: string }): boolean {
	return ties.some(({ region, until }) => regions.includes(region) && (until === null || dayOf(new Date(until)) >= today));
}
