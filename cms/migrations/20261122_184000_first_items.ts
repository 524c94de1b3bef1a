/** First items of new providers get a record of their own. Nothing was offered before it existed, so no data changes. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
