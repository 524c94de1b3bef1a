import type { PayloadRequest, Where } from 'payload';
import { interestsOf, wallFor } from '../../access/conflicts.ts';
import { whereDecided } from '../../access/deciding.ts';
import { idOf } from '../../access/principal.ts';
import { noonOf } from '../../domain/shared/days.ts';
import { caseFacts } from '../quality/caseFacts.ts';
import { findRound } from '../quality/requireCase.ts';
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
				and: [{ state: { equals: 'prepared' } }, await whereDecided(req), isAnswered, await isUnvoted(req), ...(wall === true ? [] : [wall])],
			},
			sort: 'dueDay',
			depth: 0,
			limit: MOST_TASKS,
			pagination: false,
			req,
		});
		const facts = await Promise.all(
			docs.map(async (found) => caseFacts({ req, found, round: await findRound({ req, id: idOf(found.round) }), moment: new Date(noonOf(today)) })),
		);
		const waiting = docs.filter((_, index) => facts[index]?.mayActorVote);
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
