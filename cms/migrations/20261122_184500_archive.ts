/** A withdrawn item can be archived. What was withdrawn before is not: it stays in the working lists, and nothing has to change. */
export async function up(): Promise<void> {}

export async function down(): Promise<void> {}
