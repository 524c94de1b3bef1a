import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { queueMail } from '../queueMail.ts';
import { findSubstitutes } from './findSubstitutes.ts';
import { requireCase } from './requireCase.ts';
import { capacitiesFor, type StepCall, stepCase } from './stepCase.ts';

/** Names a reviewer who did not score the case to decide in it, where the committee has too few members without an interest. */
export function nameSubstitute({ req, id, seen, reason = '', input, moment }: StepCall & { input: { reviewer: string } }): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCase({ req, id, as: capacitiesFor('name-substitute') });
		const candidates = await findSubstitutes({ req, ...at });
		if (!candidates.some((candidate) => candidate.id === input.reviewer))
			return { ok: false, code: 'no-candidate', message: 'Deze beoordelaar kan niet meestemmen over deze zaak. Kies iemand uit de lijst.' };
		const data = { substitutes: [...(at.found.substitutes ?? []).flatMap((person) => idOf(person) ?? []), input.reviewer] };
		const outcome = await stepCase({ req, ...at, verb: 'name-substitute', seen, reason, data, moment });
		if (outcome.ok) await tell({ req, found: at.found, reviewer: input.reviewer });
		return outcome;
	});
}

async function tell({ req, found, reviewer }: { req: PayloadRequest; found: QualityCase; reviewer: string }): Promise<void> {
	const [user, provider] = await Promise.all([
		req.payload.findByID({ collection: 'users', id: reviewer, depth: 0, select: { email: true, name: true }, req }),
		req.payload.findByID({ collection: 'providers', id: idOf(found.provider) ?? '', depth: 0, select: { name: true }, req }),
	]);
	const data = { title: found.title, provider: provider.name, case: found.id };
	await queueMail({ req, template: 'caseSubstitute', to: { email: user.email, name: user.name }, data });
}
