import { findReadableRows } from '../findRows.ts';
import { countReviews } from '../quality/assignment/countReviews.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** Cases of which the reviews lie too far apart and for which no third reviewer is at work. */
export const reviewsDisputed: TaskSource = {
	kind: 'reviews-disputed',
	label: 'zaken waarin een derde beoordelaar nodig is',
	roles: ['secretary'],
	load: async ({ req }) => {
		const docs = await findReadableRows({
			req,
			collection: 'qualityCases',
			// Without a round nobody can be asked: that is a task of its own.
			where: { and: [{ state: { equals: 'in-review' } }, { isDisputed: { equals: true } }, { round: { exists: true } }] },
			sort: 'dueDay',
			fields: ['title', 'dueDay', 'scoreRange'],
		});
		const open = await countReviews({ req, cases: docs.map(({ id }) => id), states: ['invited', 'accepted', 'drafted'] });
		const waiting = docs.filter(({ id }) => !open.has(id));
		return {
			total: waiting.length,
			listHref: '/admin/zaken',
			tasks: waiting.slice(0, MOST_TASKS).map(({ id, title, dueDay, scoreRange }) => ({
				kind: 'reviews-disputed',
				title: `Derde beoordelaar nodig: ${title}`,
				why: `De beoordelingen liggen ${Math.round(scoreRange ?? 0)} punten uiteen of verschillen over een knock-out. Nodig iemand uit die nog niet beoordeelde.`,
				dueDay: dueDay ?? null,
				href: `/admin/zaken/${id}`,
				collection: 'qualityCases',
				itemId: id,
			})),
		};
	},
};
