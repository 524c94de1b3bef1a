import type { PayloadRequest } from 'payload';
import { takeStep } from '../../../domain/lifecycle/takeStep.ts';
import { qualityCaseLifecycle } from '../../../domain/qualityCase/transitions.ts';
import { inTransaction } from '../../inTransaction.ts';
import { STALE, type TransitionOutcome } from '../../lifecycle/transition.ts';
import { caseFacts } from '../caseFacts.ts';
import { stepCase } from '../stepCase.ts';
import { type OwnStanding, requireOwnCase } from './ownStanding.ts';

/** What a verb of the provider is given. `seen` is the number of steps that its screen showed. */
export type OwnCall = { req: PayloadRequest; id: string; seen: number; reason?: string; moment: Date };

type OwnStep = OwnCall & {
	verb: string;
	/** What changes together with the state. */
	data?: (at: OwnStanding) => Record<string, unknown>;
	due?: string;
	/** What else belongs to the step, in its transaction. */
	also?: (at: OwnStanding) => Promise<void>;
};

/**
 * One step of a provider in its own case. It is judged by what the provider may see: a decision that isn't known yet changes no answer, and the
 * answer counts no step that it doesn't see.
 */
export function stepOwn({ req, id, seen, reason = '', moment, verb, data, due, also }: OwnStep): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireOwnCase({ req, id });
		const { found, round, state, revision } = at;
		const facts = await caseFacts({ req, found, round, moment });
		const capacities = ['provider'] as const;
		const answer = takeStep({ lifecycle: qualityCaseLifecycle, state, verb, capacities, facts, reason });
		if (!answer.ok) return answer;
		if (seen !== revision) return STALE;
		const term = due === undefined ? {} : { due };
		const outcome = await stepCase({ req, found, round, capacities, verb, seen: null, reason, data: data?.(at) ?? {}, ...term, moment });
		// What stands otherwise than the provider may see is named to nobody.
		if (!outcome.ok) return outcome.code === 'not-now' ? STALE : outcome;
		await also?.(at);
		return { ok: true, revision: revision + 1 };
	});
}
