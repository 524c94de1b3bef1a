import { CAPACITY_LABELS, type Capacity, type Lifecycle, stateOf } from '../../domain/lifecycle/lifecycle.ts';
import { stepsFrom } from '../../domain/lifecycle/takeStep.ts';
import type { LifecycleRecord } from './transition.ts';

/** A verb as a button: what it will do is said before it is done; `obstacle` says why it can't be done yet. */
export type VerbView = { verb: string; label: string; effect: string; needsReason: boolean; obstacle: string | null };

/** What stands above a record with a lifecycle: its state, who acts next and before when, and what the reader may do. Days `JJJJ-MM-DD`. */
export type HeadView = {
	word: string;
	state: string;
	stateLabel: string;
	meaning: string;
	/** Who acts next, in words; null where nobody has to. */
	next: string | null;
	dueDay: string | null;
	isLate: boolean;
	suspendedOn: string | null;
	/** Goes along with each verb, as `seen`. */
	revision: number;
	verbs: VerbView[];
};

/** The head of a record for a reader who stands to it in some capacities. `next` overrides who acts next where a fact says more than the state. */
export function presentHead<Code extends string, Facts>({
	lifecycle,
	record,
	capacities,
	facts,
	today,
	next,
}: {
	lifecycle: Lifecycle<Code, Facts>;
	record: LifecycleRecord<Code> & { suspendedOn?: string | null };
	capacities: readonly Capacity[];
	facts: Facts;
	today: string;
	next?: Capacity | null;
}): HeadView {
	const state = stateOf(lifecycle, record.state);
	const actor = next === undefined ? state.next : next;
	const dueDay = record.dueDay ?? null;
	const suspendedOn = record.suspendedOn ?? null;
	return {
		word: lifecycle.word,
		state: state.code,
		stateLabel: state.label,
		meaning: state.meaning,
		next: actor && CAPACITY_LABELS[actor],
		dueDay,
		isLate: dueDay !== null && suspendedOn === null && dueDay < today,
		suspendedOn,
		revision: record.revision,
		verbs: stepsFrom({ lifecycle, state: record.state, capacities, facts }).map(({ step, obstacle }) => ({
			verb: step.verb,
			label: step.label,
			effect: step.effect,
			needsReason: step.needsReason,
			obstacle,
		})),
	};
}
