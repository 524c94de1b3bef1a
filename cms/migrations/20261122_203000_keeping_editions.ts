/**
 * Keys of providers' own systems, what was looked through of an offering, what stood there before a bulk change, saved views, and by which request an
 * edition or a copy was made. All of it begins empty; old editions and offerings were made by no such request.
 */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
