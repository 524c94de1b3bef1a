import type { PayloadRequest } from 'payload';
import { dayOf } from '../../domain/shared/days.ts';
import { monthBefore, monthOf } from '../../domain/visit/months.ts';
import { SHOWN_FROM } from '../../domain/visit/searchPhrase.ts';
import { DAYS_KEPT_IN_MONTHS, MONTHS_KEPT_IN_YEARS } from '../../domain/visit/visitInput.ts';
import { inTransaction } from '../inTransaction.ts';
import { addUp } from './countVisits.ts';

/** Rows that are rolled up in one transaction. */
const CHUNK = 500;

/**
 * Keeps the terms of the counts: days become months after thirteen months, months go after five years, and a search that stayed rare is forgotten
 * once its month is over.
 */
export async function tendVisits({ req, moment }: { req: PayloadRequest; moment: Date }): Promise<void> {
	const today = dayOf(moment);
	const firstKeptMonth = monthBefore(today, MONTHS_KEPT_IN_YEARS * 12);
	const { db } = req.payload;
	await db.deleteMany({ collection: 'visits', where: { period: { less_than: firstKeptMonth } }, req });
	await db.deleteMany({ collection: 'visitQueries', where: { month: { less_than: firstKeptMonth } }, req });
	await db.deleteMany({ collection: 'visitQueries', where: { and: [{ month: { less_than: monthOf(today) } }, { count: { less_than: SHOWN_FROM } }] }, req });
	const firstDay = `${monthBefore(today, DAYS_KEPT_IN_MONTHS)}-01`;
	while ((await rollUp({ req, before: firstDay })) === CHUNK);
}

/** Adds a chunk of days to their months and takes the days away, all or nothing; says how many there were. */
async function rollUp({ req, before }: { req: PayloadRequest; before: string }): Promise<number> {
	const { payload } = req;
	return inTransaction(req, async () => {
		const { docs } = await payload.find({
			collection: 'visits',
			where: { and: [{ grain: { equals: 'day' } }, { period: { less_than: before } }] },
			depth: 0,
			limit: CHUNK,
			pagination: false,
			req,
		});
		const session = payload.db.sessions[String(await req.transactionID)];
		const rows = docs.map(({ offering, period, kind, count }) => {
			const month = monthOf(period);
			return { key: `${offering} ${month} ${kind}`, fields: { offering, period: month, grain: 'month', kind }, count };
		});
		await addUp({ payload, collection: 'visits', rows, ...(session ? { session } : {}) });
		await payload.db.deleteMany({ collection: 'visits', where: { id: { in: docs.map(({ id }) => id) } }, req });
		return docs.length;
	});
}
