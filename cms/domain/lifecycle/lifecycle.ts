import type { Term } from '../shared/terms.ts';

/**
 * In what capacity somebody acts on one record. `provider`, `reviewer` and `committee` hold for this record only (its own organisation, the
 * assigned reviewer, who may decide it); an office role holds for all. `system` is a rule that follows by itself.
 */
export type Capacity = 'provider' | 'reviewer' | 'committee' | 'secretary' | 'auditor' | 'system';

/** When the next step is due: so many working days or calendar days after the state began, a day that the step is given, or never. */
export type DueRule = { workingDays: number } | { calendarDays: number } | 'given' | null;

/** A state: who acts next and before when, and what it means, in plain Dutch. */
export type State<Code extends string = string> = Term<Code> & { next: Capacity | null; due: DueRule; meaning: string };

/** What must hold for a step, beside its state and who takes it. The message says what to do, for whoever tried. */
export type Condition<Facts> = { code: string; message: string; holds: (facts: Facts) => boolean };

/** One row of a lifecycle: what it is called, from where to where, by whom, when, and what it brings about. */
export type Step<Code extends string, Facts> = {
	verb: string;
	/** The words on the button. */
	label: string;
	from: readonly Code[];
	/** `same` leaves the state as it is; its term too. */
	to: Code | 'same';
	by: readonly Capacity[];
	conditions: readonly Condition<Facts>[];
	/** Whether whoever takes the step must say why. */
	needsReason: boolean;
	/** What will happen, said before it is done. */
	effect: string;
};

/** The life of one kind of record, as one table. Buttons, access, explanation, log, diagram and docs all read it. */
export type Lifecycle<Code extends string = string, Facts = never> = {
	/** What the records are called, for people: "zaak". */
	word: string;
	states: readonly State<Code>[];
	/** The state in which a record begins. */
	initial: Code;
	steps: readonly Step<Code, Facts>[];
};

/** The state with this code. Throws when there is none. */
export function stateOf<Code extends string>(lifecycle: Pick<Lifecycle<Code>, 'states'>, code: string): State<Code> {
	const found = lifecycle.states.find((state) => state.code === code);
	if (!found) throw new Error(`Unknown state ${code}`);
	return found;
}

/** The words for a capacity, as a reader who may not know the person sees them. */
export const CAPACITY_LABELS: Readonly<Record<Capacity, string>> = {
	provider: 'de aanbieder',
	reviewer: 'de beoordelaar',
	committee: 'de commissie',
	secretary: 'het secretariaat',
	auditor: 'de auditor',
	system: 'niemand, dit gaat vanzelf',
};
