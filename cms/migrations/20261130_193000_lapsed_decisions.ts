import type { MigrateUpArgs } from '@payloadcms/db-mongodb';
import type { Where } from 'payload';

/**
 * Decisions say when they lapsed before they were known; those of cases that were withdrawn did. Recognitions keep suspensions that are over; there
 * are none yet, as none could be lifted. There is a job more.
 */
export async function up({ payload, req }: MigrateUpArgs): Promise<void> {
	const { docs } = await payload.find({
		collection: 'qualityCases',
		where: { and: [{ state: { equals: 'withdrawn' } }, { decision: { exists: true } }] },
		depth: 0,
		select: { decision: true, stateSince: true },
		limit: 0,
		pagination: false,
		req,
	});
	for (const { decision, stateSince } of docs) {
		const where: Where = { and: [{ id: { equals: decision } }, { releasedAt: { exists: false } }, { voidedAt: { exists: false } }] };
		await payload.db.updateOne({ collection: 'decisions', where, data: { voidedAt: stateSince }, req, returning: false });
	}
}

export async function down(): Promise<void> {}
