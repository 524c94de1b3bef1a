/** A job more that may stand in the queue: taking off the roles of deputies whose days are over. Nothing stored changes. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
