/** The term within which a provider may answer the facts, as its case has it: days `JJJJ-MM-DD`. */
type FactsTerm = { factsUntil?: string | null; suspendedOn?: string | null };

/** Whether the provider can no longer answer. A term that stands still isn't over, unless it was before it was stopped. */
export function isFactsTermOver({ factsUntil, suspendedOn }: FactsTerm, today: string): boolean {
	return !factsUntil || factsUntil < (suspendedOn ?? today);
}
