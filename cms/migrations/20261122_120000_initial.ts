/**
 * The first stored shape: `schema.json` beside this file says which. There is no data of a version before, so nothing changes.
 * MongoDB makes collections when they are first written to and Payload keeps the indexes, so a migration is about data only.
 */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
