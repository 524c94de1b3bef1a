import type { PayloadRequest, Where } from 'payload';
import { interestsOf, wallFor } from '../../access/conflicts.ts';
import { whereDecided } from '../../access/deciding.ts';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';
import { involvedIn } from '../quality/findDeciders.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** Proposals on which somebody may vote now, as a member of the round's committee or as a substitute; asked with the rights of the system, behind the wall. */
export const votesWaiting: TaskSource = {
	kind: 'vote-waiting',
	label: 'voorstellen waarover u stemt',
	roles: ['committee', 'reviewer'],
	load: async ({ payload, req, today }) => {
		const wall = wallFor({ interests: await interestsOf(req), caseId: 'id' });
		const isAnswered: Where = { or: [{ factsAnsweredAt: { exists: true } }, { factsUntil: { exists: false } }, { factsUntil: { less_than: today } }] };
		const { docs } = await payload.find({
			collection: 'qualityCases',
			where: {
				and: [{ state: { equals: 'prepared' } }, await whereDecided({ req }), isAnswered, await isUnvoted(req), ...(wall === true ? [] : [wall])],
			},
			sort: 'dueDay',
			depth: 0,
			select: { title: true, dueDay: true, submittedBy: true, decision: true },
			limit: MOST_TASKS,
			pagination: false,
			req,
		});
		const waiting = await withoutInvolved({ req, cases: docs });
		return {
			total: waiting.length,
			tasks: waiting.map(({ id, title, dueDay }) => ({
				kind: 'vote-waiting',
				title: `Stemmen: ${title}`,
				why: 'Er ligt een voorstel voor een besluit. Twee gelijke stemmen beslissen.',
				dueDay: dueDay ?? null,
				href: `/admin/zaken/${id}`,
				collection: 'qualityCases',
				itemId: id,
			})),
		};
	},
};

/**
 * Of cases that somebody decides on, and has no interest in, those where nothing that was done before stands in the way. In two questions for all of them: the
 * facts of each would be eight.
 */
async function withoutInvolved<Case extends Pick<QualityCase, 'id' | 'submittedBy' | 'decision'>>({
	req,
	cases,
}: {
	req: PayloadRequest;
	cases: readonly Case[];
}): Promise<Case[]> {
	if (cases.length === 0) return [];
	const actor = req.user?.id ?? '';
	const about: Where = { case: { in: cases.map(({ id }) => id) } };
	const all = { depth: 0, limit: 0, pagination: false, req } as const;
	const [reviews, decisions] = await Promise.all([
		req.payload.find({
			collection: 'reviews',
			where: { and: [about, { reviewer: { equals: actor } }] },
			select: { case: true, reviewer: true, state: true },
			...all,
		}),
		req.payload.find({ collection: 'decisions', where: about, select: { case: true, kind: true, preparedBy: true, decidedAt: true, votes: true }, ...all }),
	]);
	return cases.filter((found) => {
		const own = decisions.docs.filter((row) => idOf(row.case) === found.id);
		const decision = own.find(({ id }) => id === idOf(found.decision));
		const done = reviews.docs.filter((row) => idOf(row.case) === found.id);
		return decision !== undefined && !involvedIn({ found, decision, decisions: own, reviews: done }).has(actor);
	});
}

/** Proposals on which somebody voted already would fill the list before those that wait. */
async function isUnvoted(req: PayloadRequest): Promise<Where> {
	const { docs } = await req.payload.find({
		collection: 'decisions',
		where: { and: [{ 'votes.member': { equals: req.user?.id ?? '' } }, { decidedAt: { exists: false } }] },
		depth: 0,
		select: { number: true },
		limit: 0,
		pagination: false,
		req,
	});
	return { decision: { not_in: docs.map(({ id }) => id) } };
}
