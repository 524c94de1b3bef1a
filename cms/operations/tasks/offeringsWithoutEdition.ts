import { idOf } from '../../access/principal.ts';
import { isOpenOn } from '../../domain/edition/openness.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { liveAnd } from '../live.ts';
import { itemHref, listHref } from './adminHref.ts';
import { MOST_TASKS, type TaskContext, type TaskSource } from './task.ts';

/** No provider has more live offerings than this; it keeps the question bounded. */
const MOST_OFFERINGS = 1000;

/** Live offerings that somebody can't enrol for: no open edition, no self-study, and not for whole teams only. */
export const offeringsWithoutEdition: TaskSource = {
	kind: 'offering-without-edition',
	label: 'aanbodsitems zonder open uitvoering',
	roles: ['provider', 'coordinator'],
	load: async (context) => {
		const offerings = await findOfferings(context);
		const open = await offeringsWithOpenEdition(
			context,
			offerings.map(({ id }) => id),
		);
		const closed = offerings.filter(({ id }) => !open.has(id));
		return {
			total: closed.length,
			listHref: listHref('offerings'),
			tasks: closed.slice(0, MOST_TASKS).map(({ id, title }) => ({
				kind: 'offering-without-edition',
				title: `Uitvoering plannen: ${title}`,
				why: 'Dit aanbod staat op de website, maar niemand kan zich ervoor inschrijven.',
				dueDay: null,
				href: itemHref('offerings', id),
				collection: 'offerings',
				itemId: id,
			})),
		};
	},
};

async function findOfferings({ payload, req, user, providerIds }: TaskContext): Promise<{ id: string; title: string }[]> {
	if (providerIds.length === 0) return [];
	const { docs } = await payload.find({
		collection: 'offerings',
		where: liveAnd({
			and: [{ provider: { in: providerIds } }, { modality: { not_equals: 'self-paced' } }, { audienceScope: { not_equals: 'in-company' } }],
		}),
		sort: 'title',
		depth: 0,
		select: { title: true },
		limit: MOST_OFFERINGS,
		pagination: false,
		overrideAccess: false,
		user,
		req,
	});
	return docs.map(({ id, title }) => ({ id, title }));
}

async function offeringsWithOpenEdition({ payload, req, user, today }: TaskContext, ids: string[]): Promise<Set<string>> {
	if (ids.length === 0) return new Set();
	const { docs } = await payload.find({
		collection: 'editions',
		where: { and: [{ offering: { in: ids } }, { state: { equals: 'open' } }] },
		depth: 0,
		select: { offering: true, state: true, startDate: true, endDate: true, enrolmentDeadline: true, placesLeft: true },
		limit: 0,
		pagination: false,
		overrideAccess: false,
		user,
		req,
	});
	const open = docs.filter(({ state, startDate, endDate, enrolmentDeadline, placesLeft }) => {
		const edition = {
			state,
			startDay: dayOf(new Date(startDate ?? 0)),
			endDay: dayOf(new Date(endDate ?? 0)),
			enrolmentDeadlineDay: enrolmentDeadline ? dayOf(new Date(enrolmentDeadline)) : null,
			placesLeft: placesLeft ?? null,
		};
		return isOpenOn({ edition, today });
	});
	return new Set(open.flatMap(({ offering }) => idOf(offering) ?? []));
}
