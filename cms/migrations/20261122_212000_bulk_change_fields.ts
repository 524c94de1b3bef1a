import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';
import { z } from 'zod';

const rowsSchema = z.array(z.object({ id: z.string(), isLive: z.boolean(), before: z.unknown(), after: z.unknown() }));
const changeSchema = z.object({ field: z.string(), changes: z.string() });

/** A bulk change may take several fields: what was kept of one with a single field gets the new shape, so that it can still be undone. */
export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
	const options = session ? { session } : {};
	const collection = payload.db.collections['bulkChanges']?.collection;
	const kept = (await collection?.find({ field: { $exists: true } }, options).toArray()) ?? [];
	for (const document of kept) {
		const { field, changes } = changeSchema.parse(document);
		const rows = rowsSchema.parse(JSON.parse(changes)).map(({ id, isLive, before, after }) => ({ id, isLive, fields: [{ field, before, after }] }));
		const update = { $set: { fields: [field], changes: JSON.stringify(rows) }, $unset: { field: '' } };
		await collection?.updateOne({ _id: document['_id'] }, update, options);
	}
}

/** The version before knows one field: what took more can't be undone there, so it goes. */
export async function down({ payload, session }: MigrateDownArgs): Promise<void> {
	await payload.db.collections['bulkChanges']?.collection.deleteMany({}, session ? { session } : {});
}
