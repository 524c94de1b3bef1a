import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { dayOf, noonOf } from '../../domain/shared/days.ts';
import type { QualityCase } from '../../payload-types.ts';
import { findRecognition, type HeldRecognition } from '../findRecognitions.ts';
import type { ReleasedDecision } from './applyDecision.ts';
import { followRecognitions } from './followRecognitions.ts';

/**
 * Lets a suspended recognition hold again from the day on which the decision is known until the end that it always had; what it was suspended for
 * stays with it as a past suspension. Nothing happens where none is suspended (any more). Answers which one it was.
 */
export async function liftSuspension({ req, found, decision, moment }: ReleasedDecision): Promise<{ id: string } | null> {
	if (decision.outcome !== 'reinstated') throw new Error(`Decision ${decision.id} lifts nothing`);
	const suspended = await suspendedRecognition({ req, found, moment });
	if (!suspended?.suspendedFrom) return null;
	const past = { id: randomUUID(), from: suspended.suspendedFrom, until: noonOf(dayOf(moment)) };
	const data = { suspendedFrom: null, pastSuspensions: [...(suspended.pastSuspensions ?? []), past] };
	await req.payload.db.updateOne({ collection: 'recognitions', where: { id: { equals: suspended.id } }, data, req, returning: false });
	await followRecognitions({ req, offerings: [idOf(found.offering) ?? ''] });
	return { id: suspended.id };
}

/** The recognition of a case's offering that is suspended at a moment; null where none is. */
export async function suspendedRecognition({
	req,
	found,
	moment,
}: {
	req: PayloadRequest;
	found: Pick<QualityCase, 'offering'>;
	moment: Date;
}): Promise<HeldRecognition | null> {
	const { suspended } = await findRecognition({ req, offering: idOf(found.offering) ?? '', today: dayOf(moment) });
	return suspended;
}
