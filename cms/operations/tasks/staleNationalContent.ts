import { addDays } from '../../domain/shared/days.ts';
import { liveAnd } from '../live.ts';
import { itemHref, listHref } from './adminHref.ts';
import { noonOf } from './findEditions.ts';
import { STALE_AFTER_DAYS } from './staleOfferings.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** Live paths and pages that nobody touched for a year. */
export const staleNationalContent: readonly TaskSource[] = [
	staleSource({ collection: 'paths', label: 'ontwikkelpaden die een jaar niet zijn bijgewerkt' }),
	staleSource({ collection: 'pages', label: 'pagina’s die een jaar niet zijn bijgewerkt' }),
];

function staleSource({ collection, label }: { collection: 'paths' | 'pages'; label: string }): TaskSource {
	const kind = `${collection}-stale`;
	return {
		kind,
		label,
		roles: ['editor'],
		load: async ({ payload, req, user, today }) => {
			const { docs, totalDocs } = await payload.find({
				collection,
				where: liveAnd({ updatedAt: { less_than: noonOf(addDays(today, -STALE_AFTER_DAYS)) } }),
				sort: 'updatedAt',
				depth: 0,
				select: { title: true },
				limit: MOST_TASKS,
				overrideAccess: false,
				user,
				req,
			});
			return {
				total: totalDocs,
				listHref: listHref(collection, { sort: 'updatedAt' }),
				tasks: docs.map(({ id, title }) => ({
					kind,
					title: `Nalezen: ${title}`,
					why: 'Deze tekst staat op de website en is langer dan een jaar niet bijgewerkt. Lees hem na en publiceer hem opnieuw.',
					dueDay: null,
					href: itemHref(collection, id),
					collection,
					itemId: id,
				})),
			};
		},
	};
}
