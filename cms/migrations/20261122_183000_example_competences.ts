/** Competences can be marked as examples. Those of an installation that is in use are real: nothing is marked. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
