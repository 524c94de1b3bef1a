/** Decisions say when they were announced, and what was proposed where it was decided otherwise; both are empty for what was there before. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
