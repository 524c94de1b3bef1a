import type { PayloadRequest } from 'payload';
import type { CriteriaSet } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import type { TransitionOutcome } from '../lifecycle/transition.ts';
import { requireCriteriaSet } from './requireCriteriaSet.ts';
import type { StepCall } from './stepCase.ts';
import { stepCriteriaSet } from './stepCriteriaSet.ts';
import { tellProposer } from './tellProposer.ts';

/** A committee member agrees with a version: it is in force from then on, the former one is superseded, and the website follows. */
export function agreeCriteria({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		const at = await requireCriteriaSet({ req, id, as: ['committee'] });
		const outcome = await stepCriteriaSet({ req, ...at, verb: 'agree', seen, reason, moment });
		if (!outcome.ok) return outcome;
		await touchOtherProposals({ req, id, moment });
		for (const set of await othersInForce({ req, id })) await supersede({ req, set, moment });
		await req.payload.jobs.queue({ task: 'followChange', input: { collection: 'criteriaSets', id, slugs: [at.set.slug] }, req });
		await tellProposer({ req, set: at.set, template: 'criteriaAgreed' });
		return outcome;
	});
}

async function supersede({ req, set, moment }: { req: PayloadRequest; set: CriteriaSet; moment: Date }): Promise<void> {
	const outcome = await stepCriteriaSet({ req, set, capacities: ['system'], verb: 'supersede', seen: null, moment });
	if (!outcome.ok) throw new Error(`The former criteria set ${set.id} could not be superseded: ${outcome.code}`);
}

async function othersInForce({ req, id }: { req: PayloadRequest; id: string }): Promise<CriteriaSet[]> {
	const { docs } = await req.payload.find({
		collection: 'criteriaSets',
		where: { and: [{ id: { not_equals: id } }, { state: { equals: 'effective' } }] },
		depth: 0,
		limit: 0,
		pagination: false,
		req,
	});
	return docs;
}

/** Two members who agree with two proposals at once both write them both, so that one comes first and the other sees what it did. */
async function touchOtherProposals({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<void> {
	const { docs } = await req.payload.find({
		collection: 'criteriaSets',
		where: { and: [{ id: { not_equals: id } }, { state: { equals: 'proposed' } }] },
		depth: 0,
		select: { state: true },
		limit: 0,
		pagination: false,
		req,
	});
	for (const other of docs) {
		await req.payload.db.updateOne({ collection: 'criteriaSets', id: other.id, data: { updatedAt: moment.toISOString() }, req, returning: false });
	}
}
