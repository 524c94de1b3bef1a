import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { dueDay } from '../../domain/lifecycle/dueDay.ts';
import { stateOf } from '../../domain/lifecycle/lifecycle.ts';
import type { StepRefusal } from '../../domain/lifecycle/takeStep.ts';
import { reviewLifecycle } from '../../domain/review/transitions.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { isHoliday } from '../holidays.ts';
import { beginLog, type TransitionOutcome } from '../lifecycle/transition.ts';
import { queueMail } from '../queueMail.ts';
import { type Assignment, loadAssignments } from './assignment/loadAssignments.ts';
import { roundReviewers } from './assignment/reviewers.ts';
import type { CaseAtHand } from './requireCase.ts';
import { type StepCall, stepCase } from './stepCase.ts';

/** Says the same of whoever has an interest and of whoever is no reviewer of the round: why is nobody's business. */
const NOT_ASKABLE: StepRefusal = {
	ok: false,
	code: 'not-askable',
	message: 'Niet iedereen die u koos, kan voor deze zaak gevraagd worden. Ververs de pagina en kies opnieuw.',
};

/** Asks people for a case that is at hand, in the caller's transaction: the step of the case, a review and a mail for each. */
export async function inviteTo({
	req,
	at,
	reviewers,
	seen,
	reason = '',
	moment,
}: Omit<StepCall, 'id'> & { at: CaseAtHand; reviewers: readonly string[] }): Promise<TransitionOutcome> {
	const outcome = await stepCase({ req, ...at, verb: 'invite', seen, reason, moment });
	if (!outcome.ok) return outcome;
	const assignment = await assignmentOf({ req, at, today: dayOf(moment) });
	if (!assignment || reviewers.some((id) => !assignment.candidates.some((candidate) => candidate.id === id))) return NOT_ASKABLE;
	for (const reviewer of reviewers) await ask({ req, at, reviewer, assignment, moment });
	return outcome;
}

async function assignmentOf({ req, at: { found, round }, today }: { req: PayloadRequest; at: CaseAtHand; today: string }): Promise<Assignment | null> {
	if (!round) return null;
	const reviewers = await roundReviewers({ req, round, today });
	return (await loadAssignments({ req, cases: [found], quorum: round.quorum, reviewers })).get(found.id) ?? null;
}

type Asked = { req: PayloadRequest; at: CaseAtHand; reviewer: string; assignment: Assignment; moment: Date };

async function ask({ req, at: { found, round }, reviewer, assignment, moment }: Asked): Promise<void> {
	const key = `${found.id}:${reviewer}`;
	const provider = idOf(found.provider) ?? '';
	await freeKey({ req, key });
	const since = dayOf(moment);
	const due = dueDay({ rule: stateOf(reviewLifecycle, 'invited').due, since, given: null, isHoliday });
	const review = await req.payload.create({
		collection: 'reviews',
		depth: 0,
		data: {
			key,
			case: found.id,
			provider,
			round: round?.id ?? '',
			reviewer,
			state: 'invited',
			revision: 0,
			stateSince: moment.toISOString(),
			dueDay: due,
			isThird: found.isDisputed ?? false,
			grounds: groundsOf({ assignment, reviewer }),
			draftRevision: 0,
			isExample: found.isExample ?? false,
		},
		req,
	});
	const record = { id: review.id, state: review.state, revision: 0, about: { case: found.id, provider } };
	await beginLog({ req, collection: 'reviews', record, capacity: 'secretary', moment });
	await tell({ req, reviewer, title: found.title, provider, due: due ?? since, review: review.id });
}

/** Why this one: the reasons of the proposal, and whether somebody chose otherwise. */
function groundsOf({ assignment, reviewer }: Pick<Asked, 'assignment' | 'reviewer'>): string {
	const reasons = assignment.candidates.find(({ id }) => id === reviewer)?.reasons.join(', ') ?? '';
	return `${assignment.proposed.includes(reviewer) ? 'Voorgesteld' : 'Met de hand gekozen'}: ${reasons}.`;
}

/** Whoever couldn't before may be asked again: the former review keeps its record under another key. */
async function freeKey({ req, key }: { req: PayloadRequest; key: string }): Promise<void> {
	const { docs } = await req.payload.find({ collection: 'reviews', where: { key: { equals: key } }, depth: 0, select: { key: true }, limit: 1, req });
	for (const { id } of docs) await req.payload.db.updateOne({ collection: 'reviews', id, data: { key: `void:${id}` }, req, returning: false });
}

async function tell({
	req,
	reviewer,
	provider,
	...data
}: {
	req: PayloadRequest;
	reviewer: string;
	title: string;
	provider: string;
	due: string;
	review: string;
}): Promise<void> {
	const [{ email, name }, organisation] = await Promise.all([
		req.payload.findByID({ collection: 'users', id: reviewer, depth: 0, select: { email: true, name: true }, req }),
		req.payload.findByID({ collection: 'providers', id: provider, depth: 0, select: { name: true }, req }),
	]);
	await queueMail({ req, template: 'reviewInvited', to: { email, name }, data: { ...data, provider: organisation.name } });
}
