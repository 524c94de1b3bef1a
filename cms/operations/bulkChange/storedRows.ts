import { z } from 'zod';
import { bulkValueSchema } from '../../domain/bulkChange/change.ts';

const fieldSchema = z.object({ field: z.string(), before: bulkValueSchema, after: bulkValueSchema });
const rowsSchema = z.array(z.object({ id: z.string(), isLive: z.boolean(), fields: z.array(fieldSchema) }));

/** What a bulk change did to one item, as it is kept for undoing it. */
export type StoredRow = z.infer<typeof rowsSchema>[number];

/** What was kept of a bulk change. */
export function readStoredRows(changes: string): StoredRow[] {
	return rowsSchema.parse(JSON.parse(changes));
}

/** What is kept of a bulk change: of each item the fields that it changed. */
export function writeStoredRows(rows: StoredRow[]): string {
	return JSON.stringify(rows);
}
