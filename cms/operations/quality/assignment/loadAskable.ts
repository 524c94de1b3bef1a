import type { PayloadRequest } from 'payload';
import { isTaking } from '../../../domain/round/transitions.ts';
import { dayOf } from '../../../domain/shared/days.ts';
import { requireCase } from '../requireCase.ts';
import { capacitiesFor } from '../stepCase.ts';
import { loadAssignments } from './loadAssignments.ts';
import { roundReviewers } from './reviewers.ts';
import { type Askable, askableOf } from './shortlist.ts';

/**
 * Everybody who may be asked for one case, the best first, for a secretary without an interest in it; throws as `requireCase` does. Nobody where
 * the case or its round is at a stage in which nobody is asked.
 */
export async function loadAskable({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<Askable[]> {
	const { found, round } = await requireCase({ req, id, as: capacitiesFor('invite') });
	if (found.state !== 'in-review' || !round || !isTaking(round.state)) return [];
	const reviewers = await roundReviewers({ req, round, today: dayOf(moment) });
	const assignments = await loadAssignments({ req, cases: [found], quorum: round.quorum, reviewers });
	return (assignments.get(found.id)?.candidates ?? []).map(askableOf);
}
