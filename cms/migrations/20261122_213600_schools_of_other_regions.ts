/** What somebody said about a new school, where it stands, and of when the item was that a row is about. All of it begins empty; rows of before were looked through without. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
