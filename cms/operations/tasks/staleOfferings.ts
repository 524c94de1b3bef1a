import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { addDays } from '../../domain/shared/days.ts';
import { liveAnd } from '../live.ts';
import { itemHref, listHref } from './adminHref.ts';
import { noonOf } from './findEditions.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** Text that nobody touched for so many days is looked through again. */
export const STALE_AFTER_DAYS = 365;

/** Live offerings of somebody's own that nobody touched for a year, nor looked through on the page "Jaarwisseling". */
export const staleOfferings: TaskSource = {
	kind: 'offering-stale',
	label: 'aanbodsitems die een jaar niet zijn bijgewerkt',
	roles: ['provider', 'coordinator'],
	load: async ({ payload, req, user, today, providerIds }) => {
		if (providerIds.length === 0) return { tasks: [], total: 0 };
		const before = noonOf(addDays(today, -STALE_AFTER_DAYS));
		const { docs, totalDocs } = await payload.find({
			collection: 'offerings',
			where: liveAnd({ and: [{ provider: { in: providerIds } }, { updatedAt: { less_than: before } }, { id: { not_in: await checkedSince(req, before) } }] }),
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
			listHref: listHref('offerings', { sort: 'updatedAt' }),
			tasks: docs.map(({ id, title }) => ({
				kind: 'offering-stale',
				title: `Nalezen: ${title}`,
				why: 'Deze tekst staat op de website en is langer dan een jaar niet bijgewerkt. Lees hem na en publiceer hem opnieuw.',
				dueDay: null,
				href: itemHref('offerings', id),
				collection: 'offerings',
				itemId: id,
			})),
		};
	},
};

/** What was looked through since a moment needs no reminder, though its text is the same. */
async function checkedSince(req: PayloadRequest, moment: string): Promise<string[]> {
	const where = { checkedAt: { greater_than_equal: moment } };
	const { docs } = await req.payload.find({
		collection: 'offeringChecks',
		where,
		depth: 0,
		select: { offering: true },
		limit: 0,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return docs.flatMap(({ offering }) => idOf(offering) ?? []);
}
