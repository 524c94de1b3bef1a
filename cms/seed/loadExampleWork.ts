import { createLocalReq, type Payload } from 'payload';
import { addDays } from '../domain/shared/days.ts';
import { monthOf } from '../domain/visit/months.ts';
import { offerToEditors } from '../operations/admission/offer.ts';
import { fileReport } from '../operations/reports/fileReport.ts';
import { addUp } from '../operations/visits/countVisits.ts';
import { ENROL_IN_PERCENT, REPORTS, VISITS, WAITING_ITEM } from './exampleWork.ts';

/** Gives the example people something to do: an item that waits, reports of visitors, visits to look at. Once: where some stand, nothing is added. */
export async function loadExampleWork({ payload, moment, today }: { payload: Payload; moment: Date; today: string }): Promise<void> {
	await offerFirstItem({ payload, moment });
	const { totalDocs: reports } = await payload.count({ collection: 'reports' });
	if (reports === 0) for (const input of REPORTS) await fileReport({ req: await createLocalReq({}, payload), input });
	const { totalDocs: visits } = await payload.count({ collection: 'visits' });
	if (visits === 0) for (const visited of VISITS) await addVisits({ payload, today, ...visited });
}

async function offerFirstItem({ payload, moment }: { payload: Payload; moment: Date }): Promise<void> {
	const id = await idBySlug(payload, WAITING_ITEM.slug);
	const { docs } = await payload.find({ collection: 'users', where: { email: { equals: WAITING_ITEM.by } }, depth: 0, limit: 1, pagination: false });
	const { totalDocs } = await payload.count({ collection: 'admissions' });
	const [user] = docs;
	if (!id || !user || totalDocs > 0) return;
	await offerToEditors({ req: await createLocalReq({ user: { ...user, collection: 'users' } }, payload), id, moment });
}

async function addVisits({ payload, today, slug, perWeek, queries }: (typeof VISITS)[number] & { payload: Payload; today: string }): Promise<void> {
	const offering = await idBySlug(payload, slug);
	if (!offering) return;
	const days = perWeek.flatMap((views, week) => [
		{ kind: 'view', period: addDays(today, -7 * week - 1), count: views },
		{ kind: 'enrol', period: addDays(today, -7 * week - 1), count: Math.round((views * ENROL_IN_PERCENT) / 100) },
	]);
	await addUp({
		payload,
		collection: 'visits',
		rows: days
			.filter(({ count }) => count > 0)
			.map(({ kind, period, count }) => ({ key: `${offering} ${period} ${kind}`, fields: { offering, period, grain: 'day', kind }, count })),
	});
	const month = monthOf(today);
	await addUp({
		payload,
		collection: 'visitQueries',
		rows: Object.entries(queries).map(([query, count]) => ({ key: `${offering} ${month} ${query}`, fields: { offering, month, query }, count })),
	});
}

async function idBySlug(payload: Payload, slug: string): Promise<string | null> {
	const { docs } = await payload.find({
		collection: 'offerings',
		where: { slug: { equals: slug } },
		depth: 0,
		select: { slug: true },
		limit: 1,
		pagination: false,
	});
	return docs[0]?.id ?? null;
}
