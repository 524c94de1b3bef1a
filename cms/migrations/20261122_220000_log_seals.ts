/** Seals over the log: none at first; the first one covers all steps until then. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
