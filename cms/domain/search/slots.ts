import { modalitySetsWith } from './modality-sets.ts';
import type { Run } from './runs.ts';

/**
 * A slot says for one place the last month in which somebody can still start there: `regio-utrecht|2027-03`.
 * The place is a region's slug, `*` for anywhere, or a modality's slug. A place occurs once per document, so
 * `start >= maand` is one range on text, and a distribution of slots, summed over the months, counts offerings.
 */
export const ANYWHERE = '*';
/** The month of a run without an open edition: before all months. */
const NO_MONTH = '0000-00';
const LAST_MONTH = '9999-99';

/** For each set of modalities (see `modalitySetOf`): the slots, and the regions in which a run of the set is given. */
export type SlotsBySet = { slots: Record<string, string[]>; regions: Record<string, string[]> };

/** The slots of runs for every set of modalities that occurs. */
export function slotsBySet(runs: readonly Run[]): SlotsBySet {
	const lastMonths = new Map<number, Map<string, string>>();
	for (const run of runs) {
		for (const set of modalitySetsWith(run.modality)) {
			const months = lastMonths.get(set) ?? new Map<string, string>();
			for (const place of [ANYWHERE, ...run.regionSlugs]) keepLatest({ months, place, run });
			lastMonths.set(set, months);
		}
	}
	const entries = [...lastMonths].map(([set, months]) => ({ set, months }));
	return {
		slots: Object.fromEntries(entries.map(({ set, months }) => [set, slotsOf(months)])),
		regions: Object.fromEntries(entries.map(({ set, months }) => [set, [...months.keys()].filter((place) => place !== ANYWHERE)])),
	};
}

/** The last month to start per modality, as slots with the modality's code as place. */
export function modalitySlots(runs: readonly Run[]): string[] {
	const months = new Map<string, string>();
	for (const run of runs) keepLatest({ months, place: run.modality, run });
	return slotsOf(months);
}

/** The first and last slot (both included) of a place from a month on. Without a month: any slot of the place. */
export function slotRange({ place, fromMonth }: { place: string; fromMonth: string | null }): { from: string; to: string } {
	return { from: `${place}|${fromMonth ?? NO_MONTH}`, to: `${place}|${LAST_MONTH}` };
}

/** Counts per place of a distribution of slots, from a month on. `*` is left out. */
export function countPlaces({ distribution, fromMonth }: { distribution: Record<string, number>; fromMonth: string }): Record<string, number> {
	const counts = new Map<string, number>();
	for (const [slot, count] of Object.entries(distribution)) {
		const [place = ANYWHERE, month = NO_MONTH] = slot.split('|');
		if (place !== ANYWHERE && month >= fromMonth) counts.set(place, (counts.get(place) ?? 0) + count);
	}
	return Object.fromEntries(counts);
}

function keepLatest({ months, place, run }: { months: Map<string, string>; place: string; run: Run }): void {
	const month = run.startMonth ?? NO_MONTH;
	if (month >= (months.get(place) ?? NO_MONTH)) months.set(place, month);
}

function slotsOf(months: ReadonlyMap<string, string>): string[] {
	return [...months].map(([place, month]) => `${place}|${month}`);
}
