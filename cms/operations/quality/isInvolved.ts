import { idOf } from '../../access/principal.ts';
import type { Decision, QualityCase, Review } from '../../payload-types.ts';

type Work = { actor: string; found: QualityCase; reviews: readonly Review[]; decisions: readonly Decision[] };

/** Whether somebody submitted, reviewed, prepared or decided in a case before, the proposal on the table and decisions that lapsed before they were known aside. */
export function isInvolved({ actor, found, reviews, decisions }: Work): boolean {
	if (idOf(found.submittedBy) === actor) return true;
	if (reviews.some(({ reviewer, state }) => idOf(reviewer) === actor && (state === 'delivered' || state === 'drafted'))) return true;
	return decisions.some(
		({ preparedBy, votes, decidedAt, voidedAt }) =>
			(decidedAt && !voidedAt && idOf(preparedBy) === actor) || (votes ?? []).some(({ member }) => idOf(member) === actor),
	);
}
