import { idOf } from '../../access/principal.ts';
import type { StepRefusal } from '../../domain/lifecycle/takeStep.ts';
import type { Round } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { holdersAmong } from './holdersAmong.ts';
import { requireRound } from './requireRound.ts';
import type { StepCall } from './stepCase.ts';
import { stepRound } from './stepRound.ts';

const NOBODY: StepRefusal = { ok: false, code: 'nobody-chosen', message: 'Kies ten minste één beoordelaar of commissielid die nog niet in de ronde zit.' };

/** Adds reviewers and committee members to a running round. Nobody is taken out: what they did stays theirs. */
export function addToRound({
	req,
	id,
	seen,
	reason = '',
	reviewers,
	committee,
	moment,
}: StepCall & { reviewers: readonly string[]; committee: readonly string[] }): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireRound({ req, id });
		const newReviewers = await holdersAmong({ req, ids: without(reviewers, at.round.reviewers), role: 'reviewer' });
		const newMembers = await holdersAmong({ req, ids: without(committee, at.round.committee), role: 'committee' });
		if (newReviewers.length + newMembers.length === 0) return NOBODY;
		const data = { reviewers: [...idsOf(at.round.reviewers), ...newReviewers], committee: [...idsOf(at.round.committee), ...newMembers] };
		return stepRound({ req, ...at, changed: { ...at.round, ...data }, verb: 'add-people', seen, reason, data, moment });
	});
}

function without(ids: readonly string[], people: Round['reviewers']): string[] {
	const known = idsOf(people);
	return [...new Set(ids)].filter((id) => !known.includes(id));
}

function idsOf(people: Round['reviewers']): string[] {
	return (people ?? []).flatMap((person) => idOf(person) ?? []);
}
