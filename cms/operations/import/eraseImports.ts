import type { PayloadRequest, Where } from 'payload';
import { addDays, dayOf } from '../../domain/shared/days.ts';

/** How long the rows of an import are kept after its last change, and how long it is known that there was one. */
const ROWS_KEPT_IN_DAYS = 30;
const RUNS_KEPT_IN_DAYS = 365;

/** Erases the cells of imports that nobody touched for the term, and after a year the imports themselves. What they made stays, and so does the log. */
export async function eraseImports({ req, moment }: { req: PayloadRequest; moment: Date }): Promise<void> {
	const before = (days: number) => `${addDays(dayOf(moment), -days)}T00:00:00.000Z`;
	const stale: Where = {
		and: [{ updatedAt: { less_than: before(ROWS_KEPT_IN_DAYS) } }, { erasedAt: { equals: null } }, { state: { not_in: ['checking', 'importing'] } }],
	};
	const { docs } = await req.payload.find({ collection: 'importRuns', where: stale, depth: 0, select: {}, limit: 500, pagination: false });
	for (const { id } of docs) {
		await req.payload.db.deleteMany({ collection: 'importRows', where: { run: { equals: id } } });
		await req.payload.db.updateOne({ collection: 'importRuns', id, data: { erasedAt: moment.toISOString() }, returning: false });
	}
	await req.payload.db.deleteMany({
		collection: 'importRuns',
		where: { and: [{ erasedAt: { exists: true } }, { createdAt: { less_than: before(RUNS_KEPT_IN_DAYS) } }] },
	});
}
