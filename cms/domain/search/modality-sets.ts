import { MODALITIES, type Modality } from '../shared/terms.ts';

/**
 * Every non-empty set of modalities as a number: bit n stands for the n-th of `MODALITIES`.
 * Four modalities make fifteen sets; 15 is "any modality".
 */
export const ALL_MODALITIES = 2 ** MODALITIES.length - 1;

/** The number of a set of modalities. An empty list means no restriction, so all of them. */
export function modalitySetOf(codes: readonly Modality[]): number {
	if (codes.length === 0) return ALL_MODALITIES;
	return MODALITIES.reduce((set, term, position) => (codes.includes(term.code) ? set + 2 ** position : set), 0);
}

/** The numbers of all sets that hold this modality. */
export function modalitySetsWith(code: Modality): number[] {
	const own = modalitySetOf([code]);
	return Array.from({ length: ALL_MODALITIES }, (_, index) => index + 1).filter((set) => (set & own) !== 0);
}
