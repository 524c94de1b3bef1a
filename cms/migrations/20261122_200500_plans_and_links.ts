/** Planned changes and checked links are new collections; both begin empty, and the job fills the second. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
