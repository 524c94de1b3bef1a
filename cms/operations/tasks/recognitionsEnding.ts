import { idOf } from '../../access/principal.ts';
import { addDays, dayOf } from '../../domain/shared/days.ts';
import { itemHref } from './adminHref.ts';
import { noonOf } from './findEditions.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** A recognition that ends within so many days asks for a new submission. */
const WITHIN_DAYS = 90;

/** Recognitions that end soon, unless a later decision already follows. */
export const recognitionsEnding: TaskSource = {
	kind: 'recognition-ending',
	label: 'erkenningen die aflopen',
	roles: ['provider', 'coordinator'],
	load: async ({ payload, req, user, today, offeringIds: own }) => {
		if (own.length === 0) return { tasks: [], total: 0 };
		const last = noonOf(addDays(today, WITHIN_DAYS));
		const asUser = { depth: 1, populate: { offerings: { title: true } }, limit: 0, pagination: false, overrideAccess: false, user, req } as const;
		const { docs } = await payload.find({
			collection: 'recognitions',
			where: {
				and: [{ offering: { in: own } }, { outcome: { not_equals: 'refused' } }, { validUntil: { greater_than_equal: noonOf(today), less_than_equal: last } }],
			},
			sort: 'validUntil',
			select: { offering: true, validUntil: true },
			...asUser,
		});
		const offeringIds = docs.flatMap(({ offering }) => idOf(offering) ?? []);
		const { docs: later } = await payload.find({
			collection: 'recognitions',
			where: { and: [{ offering: { in: offeringIds } }, { validUntil: { greater_than: last } }] },
			select: { offering: true },
			...asUser,
			depth: 0,
		});
		const followed = later.flatMap(({ offering }) => idOf(offering) ?? []);
		const tasks = docs.flatMap(({ offering, validUntil }) => {
			const id = idOf(offering);
			if (!id || followed.includes(id)) return [];
			return [
				{
					kind: 'recognition-ending',
					title: `Erkenning loopt af: ${typeof offering === 'string' ? 'uw aanbod' : offering.title}`,
					why: 'Na deze dag staat het aanbod als niet erkend in de catalogus. Kijk of u verlenging wilt vragen.',
					dueDay: dayOf(new Date(validUntil)),
					href: itemHref('offerings', id),
					collection: 'offerings' as const,
					itemId: id,
				},
			];
		});
		return { tasks: tasks.slice(0, MOST_TASKS), total: tasks.length };
	},
};
