import type { PayloadRequest, Where } from 'payload';
import { interestsOf, wallFor } from '../../access/conflicts.ts';
import { whereDecided } from '../../access/deciding.ts';
import { idOf } from '../../access/principal.ts';
import { isFactsTermOver } from '../../domain/qualityCase/factsTerm.ts';
import type { QualityCase } from '../../payload-types.ts';
import { findRows } from '../findRows.ts';
import { involvedIn } from '../quality/findDeciders.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** Proposals on which somebody may vote now, as a member of the round's committee or as a substitute; asked with the rights of the system, behind the wall. */
export const votesWaiting: TaskSource = {
	kind: 'vote-waiting',
	label: 'voorstellen waarover u stemt',
	roles: ['committee', 'reviewer'],
	load: async ({ req, today }) => {
		const wall = wallFor({ interests: await interestsOf(req), caseId: 'id' });
		const isAnswered: Where = { or: [{ factsAnsweredAt: { exists: true } }, { factsUntil: { exists: false } }, { factsUntil: { less_than: today } }] };
		const cases = await findRows({
			req,
			collection: 'qualityCases',
			where: {
				and: [{ state: { equals: 'prepared' } }, await whereDecided({ req }), isAnswered, await isUnvoted(req), ...(wall === true ? [] : [wall])],
			},
			sort: 'dueDay',
			fields: ['title', 'dueDay', 'submittedBy', 'decision', 'factsAnsweredAt', 'factsUntil', 'suspendedOn'],
		});
		const open = cases.filter((found) => found.factsAnsweredAt || isFactsTermOver(found, today));
		const waiting = await withoutInvolved({ req, cases: open });
		return {
			total: waiting.length,
			listHref: '/admin/zaken?stand=prepared',
			tasks: waiting.slice(0, MOST_TASKS).map(({ id, title, dueDay }) => ({
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
	const [reviews, decisions] = await Promise.all([
		findRows({ req, collection: 'reviews', where: { and: [about, { reviewer: { equals: actor } }] }, fields: ['case', 'reviewer', 'state'], sort: 'id' }),
		findRows({ req, collection: 'decisions', where: about, fields: ['case', 'kind', 'preparedBy', 'decidedAt', 'votes'], sort: 'id' }),
	]);
	const decisionsOf = Map.groupBy(decisions, (row) => idOf(row.case));
	const reviewsOf = Map.groupBy(reviews, (row) => idOf(row.case));
	return cases.filter((found) => {
		const own = decisionsOf.get(found.id) ?? [];
		const decision = own.find(({ id }) => id === idOf(found.decision));
		return decision !== undefined && !involvedIn({ found, decision, decisions: own, reviews: reviewsOf.get(found.id) ?? [] }).has(actor);
	});
}

/** Proposals on which somebody voted already would fill the list before those that wait. */
async function isUnvoted(req: PayloadRequest): Promise<Where> {
	const voted = await findRows({
		req,
		collection: 'decisions',
		where: { and: [{ 'votes.member': { equals: req.user?.id ?? '' } }, { decidedAt: { exists: false } }] },
		fields: ['number'],
		sort: 'id',
	});
	return { decision: { not_in: voted.map(({ id }) => id) } };
}
