/**
 * What the votes on a proposal lead to: two that agree decide, two that differ call a third; where three all differ there is no verdict and the
 * secretary prepares anew. `needed` is how many votes that takes.
 */
export function verdictOf<Outcome extends string>(votes: readonly { outcome: Outcome }[]): { outcome: Outcome | null; needed: number; isStuck: boolean } {
	const agreed = votes.find(({ outcome }, index) => votes.some((other, at) => at > index && other.outcome === outcome));
	if (agreed) return { outcome: agreed.outcome, needed: votes.length, isStuck: false };
	return { outcome: null, needed: votes.length < 2 ? 2 : 3, isStuck: votes.length >= 3 };
}
