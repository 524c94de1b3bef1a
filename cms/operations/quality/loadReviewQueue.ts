import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { stateOf } from '../../domain/lifecycle/lifecycle.ts';
import { reviewLifecycle } from '../../domain/review/transitions.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { namesById } from '../namesById.ts';
import { findOpen, isWaiting, OWN_REVIEW_FIELDS, type OwnReview, ownReviewsWhere, withCases } from './ownReviews.ts';

/** A review as a row of its reviewer's queue; `done` of `asked` criteria have a level. Days `JJJJ-MM-DD`. */
export type QueueRow = {
	id: string;
	title: string;
	provider: string;
	stateLabel: string;
	dueDay: string | null;
	isLate: boolean;
	round: string;
	done: number;
	asked: number;
	/** The day from which the round scores, where it doesn't yet. */
	startsOn: string | null;
};

export type ReviewQueue = {
	/** To be answered first: is there an interest? */
	invited: QueueRow[];
	toScore: QueueRow[];
	/** Taken on, of a round that doesn't score yet. */
	later: QueueRow[];
	delivered: { rows: QueueRow[]; page: number; pageCount: number; total: number };
	nextId: string | null;
};

const PER_PAGE = 20;

/** What the signed-in reviewer has to do and did. Nothing in it tells that there are cases in which the reviewer has an interest. */
export async function loadReviewQueue({ req, moment, page }: { req: PayloadRequest; moment: Date; page: number }): Promise<ReviewQueue> {
	const [begun, delivered] = await Promise.all([
		findOpen({ req }),
		req.payload.find({
			collection: 'reviews',
			where: await ownReviewsWhere({ req, state: { equals: 'delivered' } }),
			sort: '-deliveredAt',
			depth: 0,
			select: OWN_REVIEW_FIELDS,
			page,
			limit: PER_PAGE,
			req,
		}),
	]);
	const all = await withCases({ req, reviews: [...begun, ...delivered.docs] });
	const open = all.filter((own) => own.review.state !== 'delivered' && isWaiting(own));
	const done = all.filter(({ review }) => review.state === 'delivered');
	const toRow = await rowMaker({ req, today: dayOf(moment), reviews: [...open, ...done] });
	const rowsOf = (isWanted: (own: OwnReview) => boolean) => open.filter(isWanted).map(toRow);
	return {
		invited: rowsOf(({ review }) => review.state === 'invited'),
		toScore: rowsOf((own) => own.review.state !== 'invited' && own.round?.state === 'scoring'),
		later: rowsOf((own) => own.review.state !== 'invited' && own.round?.state !== 'scoring'),
		delivered: {
			rows: done.map(toRow),
			page,
			pageCount: Math.max(1, delivered.totalPages),
			total: delivered.totalDocs,
		},
		nextId: nextOf({ open, after: null }),
	};
}

/** The review that comes after one in the queue, the first again after the last; null where nothing else waits. */
export function nextOf({ open, after }: { open: readonly OwnReview[]; after: string | null }): string | null {
	const waiting = open.filter(({ review, round }) => review.state === 'invited' || round?.state === 'scoring').map(({ review }) => review.id);
	const at = after === null ? -1 : waiting.indexOf(after);
	const next = waiting[at + 1] ?? waiting[0] ?? null;
	return next === after ? null : next;
}

async function rowMaker({ req, today, reviews }: { req: PayloadRequest; today: string; reviews: readonly OwnReview[] }): Promise<(own: OwnReview) => QueueRow> {
	const [providers, sizes] = await Promise.all([
		namesById({ req, collection: 'providers', ids: reviews.flatMap(({ found }) => idOf(found.provider) ?? []) }),
		sizesOf({ req, ids: reviews.flatMap(({ found }) => idOf(found.criteriaSet) ?? []) }),
	]);
	return ({ review, found, round }) => {
		const dueDay = review.dueDay ?? null;
		return {
			id: review.id,
			title: found.title,
			provider: providers.get(idOf(found.provider) ?? '') ?? '',
			stateLabel: stateOf(reviewLifecycle, review.state).label,
			dueDay,
			isLate: dueDay !== null && dueDay < today,
			round: round?.title ?? '',
			done: (review.scores ?? []).filter(({ level, doesNotApply }) => typeof level === 'number' || doesNotApply).length,
			asked: found.criteria?.length || (sizes.get(idOf(found.criteriaSet) ?? '') ?? 0),
			startsOn: round && round.state !== 'scoring' ? dayOf(new Date(round.scoringFrom)) : null,
		};
	};
}

/** How many criteria each set has. */
async function sizesOf({ req, ids }: { req: PayloadRequest; ids: string[] }): Promise<Map<string, number>> {
	if (ids.length === 0) return new Map();
	const where = { id: { in: [...new Set(ids)] } };
	const { docs } = await req.payload.find({
		collection: 'criteriaSets',
		where,
		depth: 0,
		select: { criteria: { code: true } },
		limit: 0,
		pagination: false,
		req,
	});
	return new Map(docs.map(({ id, criteria }): [string, number] => [id, criteria.length]));
}
