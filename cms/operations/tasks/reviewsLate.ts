import type { Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import { findReadableRows } from '../findRows.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** Reviewers who are late with an answer or a review, of cases in which the secretary has no interest: they were reminded and can be replaced. */
export const reviewsLate: TaskSource = {
	kind: 'review-late',
	label: 'beoordelaars die te laat zijn',
	roles: ['secretary'],
	load: async ({ req, today }) => {
		const reviews = await findReadableRows({
			req,
			collection: 'reviews',
			where: {
				and: [{ state: { in: ['invited', 'accepted', 'drafted'] } }, { dueDay: { less_than: today } }, { 'round.state': { in: ['open', 'scoring'] } }],
			},
			sort: 'dueDay',
			fields: ['state', 'dueDay', 'case'],
		});
		// By their ids: a question through the relationship would first list every case that is in review.
		const ids = [...new Set(reviews.flatMap(({ case: found }) => idOf(found) ?? []))];
		const where: Where = { and: [{ id: { in: ids } }, { state: { equals: 'in-review' } }, { suspendedOn: { exists: false } }] };
		const cases = ids.length === 0 ? [] : await findReadableRows({ req, collection: 'qualityCases', where, sort: 'id', fields: ['title'] });
		const titles = new Map(cases.map(({ id, title }) => [id, title]));
		const late = reviews.flatMap(({ id, state, dueDay, case: about }) => {
			const caseId = idOf(about) ?? '';
			const title = titles.get(caseId);
			return title === undefined ? [] : [{ id, state, dueDay, caseId, title }];
		});
		return {
			total: late.length,
			listHref: '/admin/zaken',
			tasks: late.slice(0, MOST_TASKS).map(({ id, state, dueDay, caseId, title }) => ({
				kind: 'review-late',
				title: `Beoordelaar te laat: ${title}`,
				why: `De beoordelaar ${state === 'invited' ? 'antwoordde nog niet op de uitnodiging' : 'leverde nog niet in'} en is herinnerd. Vraag na hoe het gaat of kies een ander.`,
				dueDay: dueDay ?? null,
				href: `/admin/zaken/${caseId}`,
				collection: 'reviews' as const,
				itemId: id,
			})),
		};
	},
};
