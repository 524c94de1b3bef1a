import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';
import { findReadableRows } from '../findRows.ts';
import { countReviews } from '../quality/assignment/countReviews.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** Cases in review for which fewer reviewers are asked than are needed, because somebody declined, has an interest or was replaced, or nobody was asked yet. */
export const casesWithoutReviewers: TaskSource = {
	kind: 'reviewers-needed',
	label: 'zaken waarvoor nog beoordelaars nodig zijn',
	roles: ['secretary'],
	load: async ({ req }) => {
		const docs = await findReadableRows({
			req,
			collection: 'qualityCases',
			// A disputed case has a task of its own.
			where: { and: [{ state: { equals: 'in-review' } }, { isDisputed: { not_equals: true } }] },
			sort: 'dueDay',
			fields: ['title', 'dueDay', 'round', 'reviewsAsked'],
		});
		const asked = await countReviews({ req, cases: docs.map(({ id }) => id), states: ['invited', 'accepted', 'drafted', 'delivered'] });
		const waiting = docs.filter(({ id, reviewsAsked }) => (asked.get(id) ?? 0) < (reviewsAsked ?? 0));
		const isAsking = await askingRounds({ req, cases: waiting });
		return {
			total: waiting.length,
			listHref: '/admin/rondes',
			tasks: waiting.slice(0, MOST_TASKS).map(({ id, title, dueDay, round, reviewsAsked }) => ({
				kind: 'reviewers-needed',
				title: `Beoordelaars vragen: ${title}`,
				...wordsFor({ id, round: idOf(round), missing: (reviewsAsked ?? 0) - (asked.get(id) ?? 0), isAsking }),
				dueDay: dueDay ?? null,
				collection: 'qualityCases',
				itemId: id,
			})),
		};
	},
};

/** The rounds of cases in which somebody can still be asked. */
async function askingRounds({ req, cases }: { req: PayloadRequest; cases: readonly Pick<QualityCase, 'round'>[] }): Promise<Set<string>> {
	const ids = [...new Set(cases.flatMap(({ round }) => idOf(round) ?? []))];
	const where: Where = { and: [{ id: { in: ids } }, { state: { in: ['open', 'scoring'] } }] };
	const { docs } = await req.payload.find({ collection: 'rounds', where, depth: 0, select: { state: true }, limit: 0, pagination: false, req });
	return new Set(docs.map(({ id }) => id));
}

function wordsFor({ id, round, missing, isAsking }: { id: string; round: string | null; missing: number; isAsking: ReadonlySet<string> }): {
	why: string;
	href: string;
} {
	const needed = missing === 1 ? 'Er is nog één beoordelaar nodig' : `Er zijn nog ${missing} beoordelaars nodig`;
	if (round && isAsking.has(round)) return { why: `${needed}. Bij de ronde staat een voorstel.`, href: `/admin/rondes/${round}?stand=in-review` };
	return { why: `${needed}, en in deze ronde kan niemand meer worden gevraagd. Zet de zaak over naar een andere ronde.`, href: `/admin/zaken/${id}` };
}
