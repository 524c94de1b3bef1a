import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { queueMail } from '../queueMail.ts';
import { committeeMembers } from './committeeMembers.ts';
import { requireCriteriaSet } from './requireCriteriaSet.ts';
import type { StepCall } from './stepCase.ts';
import { stepCriteriaSet } from './stepCriteriaSet.ts';

/** Puts a version of the criteria before the committee; its text stands from then on. Every committee member gets a mail. */
export function proposeCriteria({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCriteriaSet({ req, id, as: ['secretary'] });
		const outcome = await stepCriteriaSet({ req, ...at, verb: 'propose', seen, reason, data: { proposedBy: req.user?.id ?? null }, moment });
		if (!outcome.ok) return outcome;
		const { title, version } = at.set;
		const members = (await committeeMembers(req)).filter((member) => member.id !== req.user?.id);
		for (const { email, name } of members) {
			await queueMail({ req, template: 'criteriaProposed', to: { email, name }, data: { title, version, set: id } });
		}
		return outcome;
	});
}
