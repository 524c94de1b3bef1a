/** A role between two days; both empty where somebody holds it in the own right. Days as `JJJJ-MM-DD`. */
export type Term = { from: string | null; until: string | null };

/** Whether a role counts on a day: always where it has no dates, else from the first to the last day, both included. */
export function isInForce({ from, until }: Term, day: string): boolean {
	return (from === null || from <= day) && (until === null || day <= until);
}
