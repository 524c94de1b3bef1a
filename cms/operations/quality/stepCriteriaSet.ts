import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { isCompleteSet } from '../../domain/criteriaSet/isCompleteSet.ts';
import { type CriteriaSetFacts, criteriaSetLifecycle } from '../../domain/criteriaSet/transitions.ts';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import type { CriteriaSet } from '../../payload-types.ts';
import { type TransitionOutcome, transition } from '../lifecycle/transition.ts';
import { criteriaOf } from './rubricOf.ts';

/** One step of a criteria set, in the caller's transaction: works out the facts and lets the table decide. */
export async function stepCriteriaSet({
	req,
	set,
	...step
}: {
	req: PayloadRequest;
	set: CriteriaSet;
	capacities: readonly Capacity[];
	verb: string;
	seen: number | null;
	reason?: string;
	data?: Record<string, unknown>;
	moment: Date;
}): Promise<TransitionOutcome> {
	return transition({
		req,
		collection: 'criteriaSets',
		lifecycle: criteriaSetLifecycle,
		record: { ...set, about: null },
		facts: await criteriaSetFacts({ req, set }),
		...step,
	});
}

/** What the steps of a criteria set ask, as it stands now. */
export async function criteriaSetFacts({ req, set }: { req: PayloadRequest; set: CriteriaSet }): Promise<CriteriaSetFacts> {
	const { totalDocs } = await req.payload.count({
		collection: 'criteriaSets',
		where: { and: [{ id: { not_equals: set.id } }, { state: { in: ['effective', 'superseded'] } }, { version: { greater_than_equal: set.version } }] },
		req,
	});
	const actor = req.user?.id ?? null;
	return { isComplete: isCompleteSet(criteriaOf(set)), hasActorProposed: actor !== null && idOf(set.proposedBy) === actor, isNewest: totalDocs === 0 };
}
