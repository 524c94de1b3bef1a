import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { holds, providerIdsOf, regionIdsOf } from '../../access/principal.ts';
import { SHOWN_FROM } from '../../domain/visit/searchPhrase.ts';
import { stepsOf, type VisitPeriod } from './periods.ts';

/** The roles that see the visits of all offerings; others see those of their own. */
const OVERSEERS = ['editor', 'auditor'] as const;
/** Of one offering so many searches are shown. */
const MOST_QUERIES = 20;
const MOST_OFFERINGS = 2000;

export type OfferingVisits = { id: string; title: string; views: number; enrols: number };
export type VisitsOverview = { offerings: OfferingVisits[]; bars: { step: string; views: number }[] };
type Ask = { req: PayloadRequest; period: VisitPeriod; today: string };

/** How often somebody's own offerings were seen in a period, the most seen first; for editor and auditor all. */
export async function loadVisits({ req, period, today }: Ask): Promise<VisitsOverview> {
	const { docs } = await req.payload.find({
		collection: 'offerings',
		where: { and: [{ publishedAt: { exists: true } }, whoseVisits(req.user)] },
		depth: 0,
		select: { title: true },
		sort: 'title',
		limit: MOST_OFFERINGS,
		pagination: false,
		req,
	});
	const ids = docs.map(({ id }) => id);
	const [sums, bars] = await Promise.all([sumsOf({ req, ids, period, today }), barsOf({ req, ids, period, today })]);
	const offerings = docs.map(({ id, title }) => ({ id, title, ...sums(id) }));
	return { offerings: offerings.sort((a, b) => b.views - a.views || b.enrols - a.enrols), bars };
}

/** The visits of one offering with the searches that led there; null where they are not the reader's to see. */
export async function loadOfferingVisits({
	id,
	...ask
}: Ask & { id: string }): Promise<(OfferingVisits & { bars: VisitsOverview['bars']; queries: { query: string; count: number }[] }) | null> {
	const { req, period, today } = ask;
	if (!/^[0-9a-f]{24}$/.test(id)) return null;
	const { docs } = await req.payload.find({
		collection: 'offerings',
		where: { and: [{ id: { equals: id } }, whoseVisits(req.user)] },
		depth: 0,
		select: { title: true },
		limit: 1,
		pagination: false,
		req,
	});
	const [offering] = docs;
	if (!offering) return null;
	const [sums, bars, queries] = await Promise.all([
		sumsOf({ ...ask, ids: [id] }),
		barsOf({ ...ask, ids: [id] }),
		queriesOf({ req, id, firstMonth: stepsOf(period, today).first.slice(0, 7) }),
	]);
	return { id, title: offering.title, ...sums(id), bars, queries };
}

/** Nobody's, where somebody has no offerings of the own. */
function whoseVisits(user: PayloadRequest['user']): Where {
	if (holds(user, ...OVERSEERS)) return {};
	return { or: [{ provider: { in: providerIdsOf(user, 'provider') } }, { 'provider.region': { in: regionIdsOf(user, 'coordinator') } }] };
}

const sumSchema = z.array(z.object({ _id: z.object({ offering: z.string(), kind: z.string() }), count: z.number() }));
const barSchema = z.array(z.object({ _id: z.string(), count: z.number() }));

/** Added up by the database: over a year there may be many rows. */
async function sumsOf({ req, ids, period, today }: Ask & { ids: string[] }): Promise<(id: string) => { views: number; enrols: number }> {
	const answer: unknown = await req.payload.db.collections['visits']?.aggregate([
		{ $match: { offering: { $in: ids }, period: { $gte: stepsOf(period, today).first } } },
		{ $group: { _id: { offering: '$offering', kind: '$kind' }, count: { $sum: '$count' } } },
	]);
	const counts = new Map(sumSchema.parse(answer).map(({ _id: { offering, kind }, count }) => [`${offering} ${kind}`, count]));
	return (id) => ({ views: counts.get(`${id} view`) ?? 0, enrols: counts.get(`${id} enrol`) ?? 0 });
}

async function barsOf({ req, ids, period, today }: Ask & { ids: string[] }): Promise<VisitsOverview['bars']> {
	const { first, steps } = stepsOf(period, today);
	const answer: unknown = await req.payload.db.collections['visits']?.aggregate([
		{ $match: { offering: { $in: ids }, period: { $gte: first }, kind: 'view' } },
		{ $group: { _id: { $substrBytes: ['$period', 0, first.length] }, count: { $sum: '$count' } } },
	]);
	const counts = new Map(barSchema.parse(answer).map(({ _id, count }) => [_id, count]));
	return steps.map((step) => ({ step, views: counts.get(step) ?? 0 }));
}

/** Searches of the months that a period touches; of each month only what was asked often enough. */
async function queriesOf({ req, id, firstMonth }: { req: PayloadRequest; id: string; firstMonth: string }): Promise<{ query: string; count: number }[]> {
	const { docs } = await req.payload.find({
		collection: 'visitQueries',
		where: { and: [{ offering: { equals: id } }, { month: { greater_than_equal: firstMonth } }, { count: { greater_than_equal: SHOWN_FROM } }] },
		depth: 0,
		limit: 0,
		pagination: false,
		req,
	});
	return [...Map.groupBy(docs, ({ query }) => query)]
		.map(([query, own]) => ({ query, count: own.reduce((sum, { count }) => sum + count, 0) }))
		.sort((a, b) => b.count - a.count || a.query.localeCompare(b.query))
		.slice(0, MOST_QUERIES);
}
