import { NotFound, type PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { objectionLifecycle } from '../../domain/objection/transitions.ts';
import type { Objection, QualityCase } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import { type TransitionOutcome, transition } from '../lifecycle/transition.ts';
import { isInvolved } from './isInvolved.ts';
import { requireCapacityEver, requireCase } from './requireCase.ts';
import type { StepCall } from './stepCase.ts';

/** Somebody of the secretariat who did not work on the decision reports what the provider said, or that it wants no hearing. */
export function hearObjection({ req, id, seen, reason = '', moment }: StepCall): Promise<TransitionOutcome> {
	return inTransaction(req, async () => {
		requireCapacityEver({ req, as: ['secretary'] });
		const objection = await req.payload.findByID({ collection: 'objections', id, depth: 0, req, disableErrors: true });
		if (!objection) throw new NotFound(req.t);
		const { found, capacities } = await requireCase({ req, id: idOf(objection.case) ?? '', as: ['secretary'] });
		return transition({
			req,
			collection: 'objections',
			lifecycle: objectionLifecycle,
			record: recordOf(objection),
			verb: 'hear',
			capacities,
			facts: await objectionFacts({ req, found }),
			seen,
			reason,
			data: { hearing: reason.trim(), heardBy: req.user?.id ?? null },
			moment,
		});
	});
}

/** The new decision is known: the objection is done, in the caller's transaction. */
export async function settleObjection({ req, found, newDecision, moment }: { req: PayloadRequest; found: QualityCase; newDecision: string; moment: Date }) {
	const objection = await runningObjection({ req, found });
	if (!objection) throw new Error('A decision on an objection has no objection');
	const outcome = await transition({
		req,
		collection: 'objections',
		lifecycle: objectionLifecycle,
		record: recordOf(objection),
		verb: 'decide',
		capacities: ['system'],
		facts: { isActorNew: true },
		seen: null,
		data: { newDecision },
		moment,
	});
	if (!outcome.ok) throw new Error(`An objection was not settled: ${outcome.code}`);
}

/** The objection in a case that is not decided or withdrawn yet; null where there is none. */
async function runningObjection({ req, found }: { req: PayloadRequest; found: Pick<QualityCase, 'id'> }): Promise<Objection | null> {
	const { docs } = await req.payload.find({
		collection: 'objections',
		where: { and: [{ case: { equals: found.id } }, { state: { in: ['received', 'heard'] } }] },
		depth: 0,
		limit: 1,
		pagination: false,
		req,
	});
	return docs[0] ?? null;
}

/** What the steps of an objection ask. */
export async function objectionFacts({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<{ isActorNew: boolean }> {
	const about = { case: { equals: found.id } };
	const [reviews, decisions] = await Promise.all([
		req.payload.find({ collection: 'reviews', where: about, depth: 0, limit: 0, pagination: false, req }),
		req.payload.find({ collection: 'decisions', where: about, depth: 0, limit: 0, pagination: false, req }),
	]);
	const actor = req.user?.id;
	return { isActorNew: actor === undefined || !isInvolved({ actor, found, reviews: reviews.docs, decisions: decisions.docs }) };
}

function recordOf(objection: Objection) {
	return { ...objection, about: { case: idOf(objection.case) ?? '', provider: idOf(objection.provider) ?? '' } };
}
