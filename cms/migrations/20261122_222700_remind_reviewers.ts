/** A job that reminds reviewers: jobs that wait already are none of its kind. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
