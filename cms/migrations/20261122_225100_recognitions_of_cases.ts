import type { MigrateUpArgs } from '@payloadcms/db-mongodb';

/**
 * Recognitions get a unique key, of which there is one per decision. Those that are there rest on no decision: their own id is their key. The rest
 * of what a decision says (score, profile, reasons) stays empty.
 */
export async function up({ payload, req }: MigrateUpArgs): Promise<void> {
	const { docs } = await payload.find({
		collection: 'recognitions',
		where: { key: { exists: false } },
		depth: 0,
		select: { outcome: true },
		limit: 0,
		pagination: false,
		req,
	});
	for (const { id } of docs) await payload.db.updateOne({ collection: 'recognitions', id, data: { key: `own:${id}` }, req, returning: false });
}

export async function down(): Promise<void> {}
