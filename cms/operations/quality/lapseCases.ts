import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { findCase, findRound } from './requireCase.ts';
import { stepCase } from './stepCase.ts';
import { tellProvider } from './tellProvider.ts';
import { dropDecision } from './voidProposal.ts';

/**
 * Ends what is under way about an offering that another provider takes over, in the caller's transaction: who has an interest follows the provider of a
 * case, and the new one answers for its own. An objection and a measure go on: they are about what was decided.
 */
export async function lapseCases({
	req,
	offering,
	providerId,
	moment,
}: {
	req: PayloadRequest;
	offering: string;
	providerId: string;
	moment: Date;
}): Promise<void> {
	const { docs } = await req.payload.find({
		collection: 'qualityCases',
		where: { and: [{ offering: { equals: offering } }, { provider: { not_equals: providerId } }, { state: { not_equals: 'withdrawn' } }] },
		depth: 0,
		select: { state: true },
		limit: 0,
		pagination: false,
		req,
	});
	for (const { id } of docs) {
		const found = await findCase({ req, id });
		if (!found) continue;
		const round = await findRound({ req, id: idOf(found.round) });
		const data = { key: `void:${id}` };
		const outcome = await stepCase({ req, found, round, capacities: ['system'], verb: 'lapse', seen: null, data, moment });
		if (!outcome.ok) continue;
		await dropDecision({ req, found, moment });
		await tellProvider({ req, found, template: 'caseLapsed' });
	}
}
