import { itemHref, listHref } from './adminHref.ts';
import { findOldDrafts } from './findOldDrafts.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

const AFTER_DAYS = 30;

/** Offerings that were begun and never published, and lie still for a month. */
export const unfinishedDrafts: TaskSource = {
	kind: 'draft-unfinished',
	label: 'concepten die een maand stilliggen',
	roles: ['provider', 'coordinator'],
	load: async (context) => {
		const drafts = await findOldDrafts(context, { afterDays: AFTER_DAYS, where: { publishedAt: { exists: false } } });
		return {
			total: drafts.length,
			listHref: listHref('offerings', { 'where[or][0][and][0][_status][equals]': 'draft' }),
			tasks: drafts.slice(0, MOST_TASKS).map(({ id, title }) => ({
				kind: 'draft-unfinished',
				title: `Concept afmaken of weggooien: ${title}`,
				why: 'Dit concept is nooit gepubliceerd en ligt langer dan een maand stil.',
				dueDay: null,
				href: itemHref('offerings', id),
				collection: 'offerings',
				itemId: id,
			})),
		};
	},
};
