import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import { lastObjectionDay } from '../../domain/qualityCase/objectionTerm.ts';
import { areDatesInOrder } from '../../domain/round/dates.ts';
import { type RoundFacts, roundLifecycle } from '../../domain/round/transitions.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { Role } from '../../domain/shared/roles.ts';
import type { Round } from '../../payload-types.ts';
import { isHoliday } from '../holidays.ts';
import { type TransitionOutcome, transition } from '../lifecycle/transition.ts';
import { roundDates } from './roundDates.ts';

/** Two committee members decide. */
const COMMITTEE_NEEDED = 2;

/** One step of a round, in the caller's transaction: works out the facts and lets the table decide. `changed` is the round as the step would leave it. */
export async function stepRound({
	req,
	round,
	changed = round,
	moment,
	...step
}: {
	req: PayloadRequest;
	round: Round;
	changed?: Round;
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
		collection: 'rounds',
		lifecycle: roundLifecycle,
		record: { ...round, about: null },
		facts: await roundFacts({ req, round: changed, moment }),
		moment,
		...step,
	});
}

/** What the steps of a round ask, as it stands. */
export async function roundFacts({ req, round, moment }: { req: PayloadRequest; round: Round; moment: Date }): Promise<RoundFacts> {
	const [set, reviewers, committee] = await Promise.all([
		req.payload.findByID({ collection: 'criteriaSets', id: idOf(round.criteriaSet) ?? '', depth: 0, select: { state: true }, req, disableErrors: true }),
		countActive({ req, people: round.reviewers, role: 'reviewer' }),
		countActive({ req, people: round.committee, role: 'committee' }),
	]);
	const released = round.releasedAt ? dayOf(new Date(round.releasedAt)) : null;
	return {
		isCriteriaSetEffective: set?.state === 'effective',
		hasEnoughReviewers: reviewers >= round.quorum,
		hasEnoughCommittee: committee >= COMMITTEE_NEEDED,
		areDatesInOrder: areDatesInOrder(roundDates(round)),
		areThresholdsInOrder: round.recognisedFrom >= round.conditionalFrom,
		isReleasing: Boolean(round.releaseStartedAt) && round.state === 'deciding',
		isObjectionTermOver: released !== null && dayOf(moment) > lastObjectionDay({ knownOn: released, isHoliday }),
	};
}

async function countActive({ req, people, role }: { req: PayloadRequest; people: Round['reviewers']; role: Role }): Promise<number> {
	const ids = (people ?? []).flatMap((person) => idOf(person) ?? []);
	if (ids.length === 0) return 0;
	const where: Where = { and: [{ id: { in: ids } }, { accountState: { equals: 'active' } }, { 'roles.role': { equals: role } }] };
	return (await req.payload.count({ collection: 'users', where, req })).totalDocs;
}
