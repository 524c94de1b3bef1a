import { liveAnd } from '../live.ts';
import { itemHref, listHref } from './adminHref.ts';
import { findOldDrafts } from './findOldDrafts.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

const AFTER_DAYS = 7;

/** Live offerings with an edited draft beside them that nobody published or dropped for a week. */
export const waitingDrafts: TaskSource = {
	kind: 'draft-waiting',
	label: 'wijzigingen die nog niet gepubliceerd zijn',
	roles: ['provider', 'coordinator'],
	load: async (context) => {
		const drafts = await findOldDrafts(context, { afterDays: AFTER_DAYS, where: { publishedAt: { exists: true } } });
		if (drafts.length === 0) return { tasks: [], total: 0 };
		const { payload, req } = context;
		const ids = drafts.map(({ id }) => id);
		const { docs: live } = await payload.find({
			collection: 'offerings',
			where: liveAnd({ id: { in: ids } }),
			depth: 0,
			select: { slug: true },
			limit: 0,
			pagination: false,
			req,
		});
		const waiting = drafts.filter(({ id }) => live.some((item) => item.id === id));
		return {
			total: waiting.length,
			listHref: listHref('offerings'),
			tasks: waiting.slice(0, MOST_TASKS).map(({ id, title }) => ({
				kind: 'draft-waiting',
				title: `Wijzigingen publiceren: ${title}`,
				why: 'Er ligt langer dan een week een gewijzigd concept klaar; op de website staat nog de oude tekst.',
				dueDay: null,
				href: itemHref('offerings', id),
				collection: 'offerings',
				itemId: id,
			})),
		};
	},
};
