import type { PayloadRequest } from 'payload';
import { holds } from '../../access/principal.ts';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import { roundLifecycle } from '../../domain/round/transitions.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { Role } from '../../domain/shared/roles.ts';
import type { Round } from '../../payload-types.ts';
import { loadTimeline, type TimelineStep } from '../lifecycle/loadTimeline.ts';
import { type HeadView, presentHead } from '../lifecycle/presentHead.ts';
import { idsOf, type RoundReviewer, roundReviewers } from './assignment/reviewers.ts';
import { findActive } from './findActive.ts';
import { roundFacts } from './stepRound.ts';

/** Somebody who may be added to a round. */
export type Person = { id: string; name: string };
/** A round as the office sees it. Who reviews is for the secretary and the auditor. */
export type OfficeRound = {
	round: Round;
	head: HeadView;
	timeline: TimelineStep[];
	reviewers: RoundReviewer[];
	seesReviewers: boolean;
	committee: Person[];
	/** Whom a secretary may add. */
	addable: { reviewers: Person[]; committee: Person[] };
};

/** The round with this id for whoever may read rounds; null where there is none. */
export async function loadOfficeRound({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<OfficeRound | null> {
	const { user } = req;
	const round = await req.payload.findByID({ collection: 'rounds', id, depth: 0, overrideAccess: false, user, req, disableErrors: true });
	if (!round) return null;
	const today = dayOf(moment);
	const capacities: Capacity[] = holds(user, 'secretary') ? ['secretary'] : [];
	const seesReviewers = holds(user, 'secretary', 'auditor');
	const [facts, reviewers, committee, timeline, addable] = await Promise.all([
		roundFacts({ req, round, moment }),
		seesReviewers ? roundReviewers({ req, round, today }) : [],
		findActive({ req, people: round.committee }),
		loadTimeline({ req, where: { kind: 'rounds', itemId: id }, kinds: ['rounds'], showsNames: seesReviewers, showsTexts: () => true }),
		capacities.length > 0 ? findAddable({ req, round }) : { reviewers: [], committee: [] },
	]);
	return {
		round,
		head: presentHead({ lifecycle: roundLifecycle, record: { ...round, about: null }, capacities, facts, today }),
		timeline,
		reviewers,
		seesReviewers,
		committee: committee.map(({ id: member, name }) => ({ id: member, name })),
		addable,
	};
}

async function findAddable({ req, round }: { req: PayloadRequest; round: Round }): Promise<OfficeRound['addable']> {
	const [reviewers, committee] = await Promise.all([
		holdersOutside({ req, role: 'reviewer', ids: idsOf(round.reviewers) }),
		holdersOutside({ req, role: 'committee', ids: idsOf(round.committee) }),
	]);
	return { reviewers, committee };
}

async function holdersOutside({ req, role, ids }: { req: PayloadRequest; role: Role; ids: string[] }): Promise<Person[]> {
	const { docs } = await req.payload.find({
		collection: 'users',
		where: { and: [{ id: { not_in: ids } }, { accountState: { equals: 'active' } }, { 'roles.role': { equals: role } }] },
		sort: 'name',
		depth: 0,
		select: { name: true },
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map(({ id, name }) => ({ id, name }));
}
