import type { MigrateUpArgs } from '@payloadcms/db-mongodb';
import { verdictOf } from '../domain/qualityCase/verdict.ts';

/** Proposals on which three members voted three ways say so, that the secretary's tasks can ask for them. */
export async function up({ payload, req }: MigrateUpArgs): Promise<void> {
	const { docs } = await payload.find({
		collection: 'decisions',
		where: { and: [{ decidedAt: { exists: false } }, { voidedAt: { exists: false } }] },
		depth: 0,
		select: { votes: true },
		limit: 0,
		pagination: false,
		req,
	});
	for (const { id, votes } of docs) {
		if (verdictOf(votes ?? []).isStuck) await payload.db.updateOne({ collection: 'decisions', id, data: { isStuck: true }, req, returning: false });
	}
}

export async function down(): Promise<void> {}
