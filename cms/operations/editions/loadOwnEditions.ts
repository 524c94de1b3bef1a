import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import { dayOf, noonOf } from '../../domain/shared/days.ts';
import type { EditionState } from '../../domain/shared/terms.ts';
import { ownProviderIds } from '../ownProviderIds.ts';

const MOST_EDITIONS = 1000;

/** A coming or running edition of somebody's own, as the lists of places know it. Days are `JJJJ-MM-DD`. */
export type OwnEdition = {
	id: string;
	code: string;
	offering: string;
	offeringTitle: string;
	offeringSlug: string;
	state: EditionState;
	startDay: string;
	endDay: string;
	enrolmentDeadlineDay: string | null;
	place: string | null;
	placesLeft: number | null;
	capacity: number | null;
};

/** The editions of somebody's own that are planned, open or closed and not over, the earliest first. */
export async function loadOwnEditions({ req, today, where }: { req: PayloadRequest; today: string; where?: Where }): Promise<OwnEdition[]> {
	const providerIds = await ownProviderIds(req);
	if (providerIds.length === 0) return [];
	const own: Where = { 'offering.provider': { in: providerIds } };
	const coming: Where = { and: [{ state: { in: ['planned', 'open', 'closed'] } }, { endDate: { greater_than_equal: noonOf(today) } }] };
	const { docs } = await req.payload.find({
		collection: 'editions',
		where: { and: [own, where ?? coming] },
		sort: 'startDate',
		depth: 1,
		populate: { offerings: { title: true, slug: true } },
		select: {
			code: true,
			offering: true,
			state: true,
			startDate: true,
			endDate: true,
			enrolmentDeadline: true,
			meetings: true,
			placesLeft: true,
			capacity: true,
		},
		limit: MOST_EDITIONS,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return docs.map(({ id, code, offering, state, startDate, endDate, enrolmentDeadline, meetings, placesLeft, capacity }) => ({
		id,
		code,
		offering: idOf(offering) ?? '',
		offeringTitle: typeof offering === 'string' ? '' : offering.title,
		offeringSlug: typeof offering === 'string' ? '' : offering.slug,
		state,
		startDay: dayOf(new Date(startDate ?? 0)),
		endDay: dayOf(new Date(endDate ?? 0)),
		enrolmentDeadlineDay: enrolmentDeadline ? dayOf(new Date(enrolmentDeadline)) : null,
		place: meetings.find((meeting) => meeting.place)?.place ?? null,
		placesLeft: placesLeft ?? null,
		capacity: capacity ?? null,
	}));
}
