import type { Where } from 'payload';
import type { QualityCase } from '../../payload-types.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** Scored and agreed, decided outside a round, in objection, or without a round: each waits for the secretary. */
const WAITING: Where = {
	or: [
		{ and: [{ state: { equals: 'in-review' } }, { isDisputed: { not_equals: true } }, { reviewsDelivered: { greater_than_equal: 2 } }] },
		{ and: [{ state: { in: ['in-review', 'prepared'] } }, { round: { exists: false } }] },
		{ and: [{ state: { equals: 'decided' } }, { round: { exists: false } }] },
		{ state: { equals: 'appealed' } },
	],
};

/** What the secretary does next about a case on its way to a decision, with the reader's own rights. */
export const casesToDecide: TaskSource = {
	kind: 'case-to-decide',
	label: 'zaken waarin een besluit wacht',
	roles: ['secretary'],
	load: async ({ payload, req, user }) => {
		const { docs } = await payload.find({
			collection: 'qualityCases',
			where: WAITING,
			sort: 'dueDay',
			depth: 0,
			select: { title: true, state: true, dueDay: true, round: true, reviewsAsked: true, reviewsDelivered: true },
			limit: 200,
			pagination: false,
			overrideAccess: false,
			user,
			req,
		});
		const waiting = docs.filter(
			({ state, round, reviewsAsked, reviewsDelivered }) => state !== 'in-review' || !round || (reviewsDelivered ?? 0) >= (reviewsAsked ?? 2),
		);
		return {
			total: waiting.length,
			listHref: '/admin/zaken',
			tasks: waiting.slice(0, MOST_TASKS).map((found) => ({
				kind: 'case-to-decide',
				...wordsFor(found),
				dueDay: found.dueDay ?? null,
				href: `/admin/zaken/${found.id}`,
				collection: 'qualityCases',
				itemId: found.id,
			})),
		};
	},
};

function wordsFor({ title, state, round }: Pick<QualityCase, 'title' | 'state' | 'round'>): { title: string; why: string } {
	if (state === 'appealed')
		return { title: `Bezwaar behandelen: ${title}`, why: 'De aanbieder maakte bezwaar. Leg het horen vast en bereid een nieuw besluit voor.' };
	if (state === 'decided') return { title: `Besluit vrijgeven: ${title}`, why: 'Er is besloten buiten een ronde om. De aanbieder weet het nog niet.' };
	if (!round) return { title: `Ronde kiezen: ${title}`, why: 'De vorige ronde is vrijgegeven zonder besluit over deze zaak.' };
	return { title: `Besluit voorbereiden: ${title}`, why: 'De beoordelingen zijn binnen en lopen niet te ver uiteen.' };
}
