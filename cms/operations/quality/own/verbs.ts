import type { TransitionOutcome } from '../../lifecycle/transition.ts';
import { tellProvider } from '../tellProvider.ts';
import { dropDecision } from '../voidProposal.ts';
import { type OwnCall, stepOwn } from './stepOwn.ts';

/** Submits a case; everybody of the provider hears that it came in, and what follows. */
export function submitCase(call: OwnCall): Promise<TransitionOutcome> {
	const { req, moment } = call;
	const data = () => ({ submittedBy: req.user?.id ?? null, submittedAt: moment.toISOString() });
	return stepOwn({ ...call, verb: 'submit', data, also: ({ found }) => tellProvider({ req, found, template: 'caseSubmitted' }) });
}

/** Withdraws a case before its decision is known; what lay on its table lapses. The offering is free for another one. */
export function withdrawCase(call: OwnCall): Promise<TransitionOutcome> {
	const { req, moment } = call;
	return stepOwn({
		...call,
		verb: 'withdraw',
		data: ({ found }) => ({ key: `void:${found.id}` }),
		also: ({ found }) => dropDecision({ req, found, moment }),
	});
}
