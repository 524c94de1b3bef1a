import type { Where } from 'payload';
import { idOf } from '../../../access/principal.ts';
import type { TransitionOutcome } from '../../lifecycle/transition.ts';
import { tellVoters } from '../tellVoters.ts';
import { type OwnCall, stepOwn } from './stepOwn.ts';

/** Keeps what the provider says of the facts with the proposal on the table. Whoever votes reads it, and hears that voting is open. */
export function answerFacts({ answer, ...call }: OwnCall & { answer: string }): Promise<TransitionOutcome> {
	const { req, moment } = call;
	return stepOwn({
		...call,
		verb: 'answer-facts',
		data: () => ({ factsAnsweredAt: moment.toISOString() }),
		also: async ({ found }) => {
			const id = idOf(found.decision);
			const where: Where = { and: [{ id: { equals: id } }, { decidedAt: { exists: false } }] };
			const written = await req.payload.db.updateOne({ collection: 'decisions', where, data: { factsAnswer: answer }, req });
			if (!written) throw new Error(`Case ${found.id} has no open proposal to answer`);
			await tellVoters({ req, id: found.id, moment });
		},
	});
}
