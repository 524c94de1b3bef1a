import { NotFound, type PayloadRequest } from 'payload';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import { roundLifecycle } from '../../domain/round/transitions.ts';
import type { Round } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import { type TransitionOutcome, transition } from '../lifecycle/transition.ts';
import { findRound, requireCapacityEver } from './requireCase.ts';
import type { StepCall } from './stepCase.ts';

/** The secretary begins to release all decisions of a round; a job goes through its cases. Of two secretaries one begins it. */
export function beginRelease({ req, id, seen, moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		requireCapacityEver({ req, as: ['secretary'] });
		const round = await findRound({ req, id });
		if (!round) throw new NotFound(req.t);
		const data = { releaseStartedAt: moment.toISOString() };
		const outcome = await stepRelease({ req, round, capacities: ['secretary'], verb: 'begin-release', seen, data, moment });
		if (outcome.ok) await req.payload.jobs.queue({ task: 'releaseRound', input: { round: id }, req });
		return outcome;
	});
}

/** One of the two steps of a release, in the caller's transaction. They ask only whether it runs: nothing of a round depends on its cases. */
export function stepRelease({
	round,
	...step
}: {
	req: PayloadRequest;
	round: Round;
	capacities: readonly Capacity[];
	verb: 'begin-release' | 'release';
	seen: number | null;
	data: Record<string, unknown>;
	moment: Date;
}): Promise<TransitionOutcome> {
	return transition({
		...step,
		collection: 'rounds',
		lifecycle: roundLifecycle,
		record: { ...round, about: null },
		facts: {
			isReleasing: Boolean(round.releaseStartedAt) && round.state === 'deciding',
			isCriteriaSetEffective: false,
			hasEnoughReviewers: false,
			hasEnoughCommittee: false,
			areDatesInOrder: false,
			areThresholdsInOrder: false,
			isObjectionTermOver: false,
		},
	});
}
