import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import { qualityCaseLifecycle } from '../../domain/qualityCase/transitions.ts';
import type { QualityCase, Round } from '../../payload-types.ts';
import { type TransitionOutcome, transition } from '../lifecycle/transition.ts';
import { caseFacts } from './caseFacts.ts';

/** What a verb of the quality process is given. `seen` is the revision that was on the screen; null for a rule that follows by itself. */
export type StepCall = { req: PayloadRequest; id: string; seen: number | null; reason?: string; moment: Date };

/** One step of a case, in the caller's transaction: works out the facts and lets the table decide. */
export async function stepCase({
	req,
	found,
	round,
	target = round,
	capacities,
	verb,
	seen,
	reason,
	data,
	due,
	moment,
}: {
	req: PayloadRequest;
	found: QualityCase;
	round: Round | null;
	target?: Round | null;
	capacities: readonly Capacity[];
	verb: string;
	seen: number | null;
	reason?: string;
	data?: Record<string, unknown>;
	due?: string | null;
	moment: Date;
}): Promise<TransitionOutcome> {
	return transition({
		req,
		collection: 'qualityCases',
		lifecycle: qualityCaseLifecycle,
		record: { ...found, about: { case: found.id, provider: idOf(found.provider) ?? '' } },
		verb,
		capacities,
		facts: await caseFacts({ req, found, round, target, moment }),
		seen,
		...(reason === undefined ? {} : { reason }),
		...(data === undefined ? {} : { data }),
		...(due === undefined ? {} : { due }),
		moment,
	});
}

/** The capacities in which somebody may take a verb of a case, from its table. */
export function capacitiesFor(verb: string): Capacity[] {
	return [...new Set(qualityCaseLifecycle.steps.filter((step) => step.verb === verb).flatMap(({ by }) => by))].filter((capacity) => capacity !== 'system');
}
