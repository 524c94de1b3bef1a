import type { MigrateUpArgs } from '@payloadcms/db-mongodb';
import { beginLog } from '../operations/lifecycle/transition.ts';

/**
 * Cases and all around them begin empty. Criteria sets get a lifecycle: those that are there stand where they stood, since they were last
 * changed, and their log begins there.
 */
export async function up({ payload, req }: MigrateUpArgs): Promise<void> {
	const { docs } = await payload.find({
		collection: 'criteriaSets',
		where: { revision: { exists: false } },
		depth: 0,
		select: { state: true, updatedAt: true },
		limit: 0,
		pagination: false,
		req,
	});
	for (const { id, state, updatedAt } of docs) {
		await payload.db.updateOne({ collection: 'criteriaSets', id, data: { revision: 0, stateSince: updatedAt }, req, returning: false });
		const record = { id, state, revision: 0, about: null };
		await beginLog({ req, collection: 'criteriaSets', record, capacity: 'system', moment: new Date(updatedAt) });
	}
}

export async function down(): Promise<void> {}
