import { REPORT_CATEGORIES, REPORT_TERM_IN_DAYS } from '../../domain/report/reportInput.ts';
import { addDays, dayOf } from '../../domain/shared/days.ts';
import { termOf } from '../../domain/shared/terms.ts';
import { itemHref, listHref } from './adminHref.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

const DAY = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'Europe/Amsterdam' });

/** What visitors say is wrong, for whoever can mend it and for the editor. */
export const reportsOpen: TaskSource = {
	kind: 'report-open',
	label: 'meldingen van bezoekers',
	roles: ['editor', 'provider', 'coordinator'],
	load: async ({ payload, req, user }) => {
		const { docs, totalDocs } = await payload.find({
			collection: 'reports',
			where: { state: { equals: 'open' } },
			sort: 'createdAt',
			depth: 0,
			select: { title: true, category: true, item: true, createdAt: true },
			limit: MOST_TASKS,
			overrideAccess: false,
			user,
			req,
		});
		return {
			total: totalDocs,
			listHref: listHref('reports'),
			tasks: docs.map(({ id, title, category, item, createdAt }) => ({
				kind: 'report-open',
				title: `Melding lezen: ${title}`,
				why: `Een bezoeker meldde op ${DAY.format(new Date(createdAt))}: ${lowerFirst(termOf(REPORT_CATEGORIES, category).label)}.${item ? '' : ' Het item is intussen verwijderd.'}`,
				dueDay: addDays(dayOf(new Date(createdAt)), REPORT_TERM_IN_DAYS),
				href: itemHref('reports', id),
				collection: 'reports',
				itemId: id,
			})),
		};
	},
};

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
