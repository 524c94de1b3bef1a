import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { queueMail } from '../queueMail.ts';
import { findSubstitutes } from './findSubstitutes.ts';
import { requireCase } from './requireCase.ts';
import { capacitiesFor, type StepCall, stepCase } from './stepCase.ts';
import { isVotingOpen, voteKey } from './tellVoters.ts';

/** Names a reviewer who did not score the case to decide in it, where the committee has too few members without an interest. */
export function nameSubstitute({ req, id, seen, reason = '', input, moment }: StepCall & { input: { reviewer: string } }): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('name-substitute') });
		const candidates = await findSubstitutes({ req, ...at });
		if (!candidates.some((candidate) => candidate.id === input.reviewer))
			return { ok: false, code: 'no-candidate', message: 'Deze beoordelaar kan niet meestemmen over deze zaak. Kies iemand uit de lijst.' };
		const data = { substitutes: [...(at.found.substitutes ?? []).flatMap((person) => idOf(person) ?? []), input.reviewer] };
		const outcome = await stepCase({ req, ...at, verb: 'name-substitute', seen, reason, data, moment });
		if (outcome.ok) await tell({ req, found: at.found, reviewer: input.reviewer, moment });
		return outcome;
	});
}

/** One mail where voting is open already; else the one that opens it follows. */
async function tell({ req, found, reviewer, moment }: { req: PayloadRequest; found: QualityCase; reviewer: string; moment: Date }): Promise<void> {
	const [user, provider, decision] = await Promise.all([
		req.payload.findByID({ collection: 'users', id: reviewer, depth: 0, select: { email: true, name: true }, req }),
		req.payload.findByID({ collection: 'providers', id: idOf(found.provider) ?? '', depth: 0, select: { name: true }, req }),
		req.payload.findByID({ collection: 'decisions', id: idOf(found.decision) ?? '', depth: 0, req }),
	]);
	const data = { title: found.title, provider: provider.name, case: found.id };
	const key = isVotingOpen({ found, moment }) ? { key: voteKey({ decision, account: reviewer }) } : {};
	await queueMail({ req, template: 'caseSubstitute', to: { email: user.email, name: user.name }, data, ...key });
}
