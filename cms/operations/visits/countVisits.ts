import type { Payload } from 'payload';
import { dayOf } from '../../domain/shared/days.ts';
import { monthOf } from '../../domain/visit/months.ts';
import { searchPhrase } from '../../domain/visit/searchPhrase.ts';
import type { VisitBatch } from '../../domain/visit/visitInput.ts';
import { liveAnd } from '../live.ts';
import { overLimit } from '../throttle.ts';

/** A whole school may share one address; a machine that counts on goes past it. */
const LIMIT = { door: 'visits', perHour: 1500 };

type Row = { key: string; fields: Record<string, string>; count: number };

/**
 * Adds visits to the counts: of live offerings only, of nobody who sends too much. A few questions to the database, however many visits.
 * Counts are added up by the database, so that none is lost between processes.
 */
export async function countVisits({
	payload,
	batch: { visits },
	secret,
	moment,
}: {
	payload: Payload;
	batch: VisitBatch;
	secret: string;
	moment: Date;
}): Promise<{ counted: number }> {
	const senders = [...Map.groupBy(visits, ({ address }) => address)].map(([address, own]) => ({ address, times: own.length }));
	const [tooMany, idOf] = await Promise.all([
		overLimit({ payload, limit: LIMIT, senders, secret, moment }),
		idsBySlug(
			payload,
			visits.map(({ slug }) => slug),
		),
	]);
	const day = dayOf(moment);
	const counted = visits.flatMap(({ slug, kind, query, address }) => {
		const offering = idOf.get(slug);
		return offering && !tooMany.has(address) ? [{ offering, kind, phrase: query ? searchPhrase(query) : null }] : [];
	});
	await addUp({
		payload,
		collection: 'visits',
		rows: counted.map(({ offering, kind }) => ({ key: `${offering} ${day} ${kind}`, fields: { offering, period: day, grain: 'day', kind }, count: 1 })),
	});
	const month = monthOf(day);
	await addUp({
		payload,
		collection: 'visitQueries',
		rows: counted.flatMap(({ offering, kind, phrase }) =>
			phrase && kind === 'view' ? [{ key: `${offering} ${month} ${phrase}`, fields: { offering, month, query: phrase }, count: 1 }] : [],
		),
	});
	return { counted: counted.length };
}

/** Adds counts to the rows of their keys, making rows that are new; in a transaction where its session is given. */
export async function addUp({
	payload,
	collection,
	rows,
	session,
}: {
	payload: Payload;
	collection: 'visits' | 'visitQueries';
	rows: Row[];
	session?: Payload['db']['sessions'][string];
}): Promise<void> {
	const byKey = [...Map.groupBy(rows, ({ key }) => key)].flatMap(([key, own]) => {
		const [first] = own;
		return first ? [{ key, fields: first.fields, count: own.reduce((sum, { count }) => sum + count, 0) }] : [];
	});
	if (byKey.length === 0) return;
	await payload.db.collections[collection]?.bulkWrite(
		byKey.map(({ key, fields, count }) => ({ updateOne: { filter: { key }, update: { $inc: { count }, $setOnInsert: fields }, upsert: true } })),
		{ ordered: false, ...(session ? { session } : {}) },
	);
}

async function idsBySlug(payload: Payload, slugs: string[]): Promise<Map<string, string>> {
	const { docs } = await payload.find({
		collection: 'offerings',
		where: liveAnd({ slug: { in: [...new Set(slugs)] } }),
		depth: 0,
		select: { slug: true },
		limit: 0,
		pagination: false,
	});
	return new Map(docs.map(({ id, slug }) => [slug, id]));
}
