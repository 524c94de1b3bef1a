import type { PayloadRequest } from 'payload';
import { dueDay } from '../../domain/lifecycle/dueDay.ts';
import { type Capacity, type Lifecycle, stateOf } from '../../domain/lifecycle/lifecycle.ts';
import { type StepRefusal, takeStep } from '../../domain/lifecycle/takeStep.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { isHoliday } from '../holidays.ts';
import type { LifecycleCollection } from './collections.ts';
import { writeLog } from './writeLog.ts';

/** A record with a lifecycle, as a step needs it. `about` names the case and provider that it belongs to; null for rounds and criteria sets. */
export type LifecycleRecord<Code extends string> = {
	id: string;
	state: Code;
	revision: number;
	dueDay?: string | null;
	about: { case: string; provider: string } | null;
};

type Transition<Code extends string, Facts> = {
	req: PayloadRequest;
	collection: LifecycleCollection;
	lifecycle: Lifecycle<Code, Facts>;
	record: LifecycleRecord<Code>;
	verb: string;
	/** In which capacities the actor stands to this record. */
	capacities: readonly Capacity[];
	facts: Facts;
	/** The revision that whoever acts had before the eyes; null for a rule that follows by itself. */
	seen: number | null;
	/** Why, as the actor wrote it. */
	reason?: string;
	/** What changes together with the state. */
	data?: Record<string, unknown>;
	/** The day on which the next step is due, where the new state takes it from the step, or where a step moves the term. */
	due?: string | null;
	moment: Date;
};

export type TransitionOutcome = { ok: true; revision: number } | StepRefusal;

/** The answer to somebody who acts on what is no longer so. */
export const STALE: StepRefusal = {
	ok: false,
	code: 'stale',
	message: 'Intussen is hier iets veranderd. Uw stap is niet gezet. Ververs de pagina, kijk wat er gebeurde en probeer het zo nodig opnieuw.',
};

/**
 * The only way in which a state changes: asks the lifecycle's table, writes the record only if it still stands at the state and revision that were
 * read, and adds the entry to its log; all in the caller's transaction (`inTransaction`), so that jobs queued with the same `req` exist exactly when
 * the step does. Of any number at once one wins; the others hear so. A refusal leaves everything as it was.
 */
export async function transition<Code extends string, Facts>(call: Transition<Code, Facts>): Promise<TransitionOutcome> {
	const { req, collection, lifecycle, record, verb, capacities, facts, seen, reason = '', data = {}, moment } = call;
	const answer = takeStep({ lifecycle, state: record.state, verb, capacities, facts, reason });
	if (!answer.ok) return answer;
	if (seen !== null && seen !== record.revision) return STALE;
	const revision = record.revision + 1;
	const written = await req.payload.db.updateOne({
		collection,
		where: { and: [{ id: { equals: record.id } }, { state: { equals: record.state } }, { revision: { equals: record.revision } }] },
		data: { ...data, state: answer.to, revision, ...termOf({ ...call, to: answer.to }) },
		req,
	});
	if (!written) return STALE;
	await writeLog({
		req,
		step: {
			kind: collection,
			itemId: record.id,
			about: record.about,
			revision,
			capacity: answer.step.by.find((capacity) => capacities.includes(capacity)) ?? 'system',
			verb,
			from: record.state,
			to: answer.to,
			fields: Object.keys(data),
			text: reason.trim(),
			moment,
		},
	});
	return { ok: true, revision };
}

/** Begins the log of a record that was just made, in the caller's transaction. */
export async function beginLog({
	req,
	collection,
	record,
	capacity,
	verb = 'begin',
	moment,
}: {
	req: PayloadRequest;
	collection: LifecycleCollection;
	record: LifecycleRecord<string>;
	capacity: Capacity;
	verb?: string;
	moment: Date;
}): Promise<void> {
	const { id, state, about } = record;
	await writeLog({
		req,
		step: { kind: collection, itemId: id, about, revision: 0, capacity, verb, from: null, to: state, fields: [], text: '', moment },
	});
}

/** The fields of a state that begins: since when, before when the next step is due, and that its term runs. A step that stays leaves them, but for a term that it moves. */
function termOf<Code extends string, Facts>({
	lifecycle,
	record,
	to,
	due = null,
	moment,
}: Pick<Transition<Code, Facts>, 'lifecycle' | 'record' | 'due' | 'moment'> & { to: Code }): Record<string, string | null> {
	if (record.state === to) return due === null ? {} : { dueDay: due };
	const given = dueDay({ rule: stateOf(lifecycle, to).due, since: dayOf(moment), given: due, isHoliday });
	return { stateSince: moment.toISOString(), dueDay: given, suspendedOn: null };
}
