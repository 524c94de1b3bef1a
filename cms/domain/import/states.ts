import type { Term } from '../shared/terms.ts';
import { IMPORT_KINDS, KINDS } from './kinds.ts';

/** The life of a run: the file is looked through, its rows can be mended, then they are applied. */
export const RUN_STATES = [
	{ code: 'checking', slug: 'controleren', label: 'Wordt gecontroleerd' },
	{ code: 'checked', slug: 'gecontroleerd', label: 'Gecontroleerd' },
	{ code: 'importing', slug: 'bezig', label: 'Wordt ingelezen' },
	{ code: 'done', slug: 'klaar', label: 'Klaar' },
	{ code: 'cancelled', slug: 'gestopt', label: 'Gestopt' },
	{ code: 'failed', slug: 'mislukt', label: 'Mislukt' },
] as const satisfies readonly Term[];
export type RunState = (typeof RUN_STATES)[number]['code'];

/** From which states a run may go to another. A run that was stopped or failed goes on where it was. */
const RUN_TRANSITIONS: Record<RunState, readonly RunState[]> = {
	checking: ['checked', 'cancelled', 'failed'],
	checked: ['checking', 'importing', 'cancelled'],
	importing: ['done', 'cancelled', 'failed'],
	cancelled: ['checking', 'importing'],
	failed: ['checking', 'importing'],
	done: [],
};

/** The states from which a run may become this one. */
export function statesBefore(state: RunState): RunState[] {
	return RUN_STATES.map(({ code }) => code).filter((code) => RUN_TRANSITIONS[code].includes(state));
}

/** What a row means, before and after it is applied. */
export const ROW_OUTCOMES = [
	{ code: 'unchecked', slug: 'wacht', label: 'Nog niet gecontroleerd' },
	{ code: 'new', slug: 'nieuw', label: 'Nieuw' },
	{ code: 'changed', slug: 'gewijzigd', label: 'Gewijzigd' },
	{ code: 'same', slug: 'gelijk', label: 'Ongewijzigd' },
	{ code: 'faulty', slug: 'fout', label: 'Fout' },
	{ code: 'closed', slug: 'gesloten', label: 'Niet meer in het bestand' },
	{ code: 'merged', slug: 'samengevoegd', label: 'Mogelijk opgegaan in een ander' },
	{ code: 'elsewhere', slug: 'andere-regio', label: 'Niet van deze regio' },
	{ code: 'proposed', slug: 'voorgesteld', label: 'Nieuw, bij een bestuur uit de regio' },
	{ code: 'unplaced', slug: 'nog-geen-regio', label: 'Nieuw, nog van geen regio' },
] as const satisfies readonly Term[];
export type RowOutcome = (typeof ROW_OUTCOMES)[number]['code'];

/** The outcomes of rows that are set aside: they are not the importer's, or nobody said yet that they are. No faults, and never applied. */
export type AsideOutcome = 'elsewhere' | 'proposed' | 'unplaced';

/** Whether rows of this outcome are set aside. */
export function isAside(outcome: string): outcome is AsideOutcome {
	return outcome === 'elsewhere' || outcome === 'proposed' || outcome === 'unplaced';
}

/** What somebody says about a new school in the register of the whole country. */
export const CLAIMS = [
	{ code: 'own', slug: 'eigen-regio', label: 'Van de eigen regio' },
	{ code: 'other', slug: 'niet-eigen-regio', label: 'Niet van de eigen regio' },
] as const satisfies readonly Term[];
export type Claim = (typeof CLAIMS)[number]['code'];

/** What somebody decides about an item of the register that the file doesn't have. */
export const DECISIONS = [
	{ code: 'close', slug: 'sluiten', label: 'Sluiten' },
	{ code: 'merge', slug: 'samenvoegen', label: 'Samenvoegen met de opvolger' },
	{ code: 'keep', slug: 'laten-staan', label: 'Laten staan' },
] as const satisfies readonly Term[];
export type Decision = (typeof DECISIONS)[number]['code'];

/** What was done with a row. */
export const VERBS = [
	{ code: 'created', slug: 'gemaakt', label: 'Gemaakt' },
	{ code: 'updated', slug: 'bijgewerkt', label: 'Bijgewerkt' },
	{ code: 'closed', slug: 'gesloten', label: 'Gesloten' },
	{ code: 'left', slug: 'gelaten', label: 'Ongemoeid gelaten' },
] as const satisfies readonly Term[];

/** The kinds as terms, for a choice. */
export const KIND_TERMS: readonly Term[] = IMPORT_KINDS.map((kind) => ({ code: kind, slug: kind, label: KINDS[kind].label }));
