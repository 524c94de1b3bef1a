/** Changes in a case may wait until it is over; none does yet. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
