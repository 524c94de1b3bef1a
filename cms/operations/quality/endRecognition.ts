import { idOf } from '../../access/principal.ts';
import { dayOf, noonOf } from '../../domain/shared/days.ts';
import { findRecognition } from '../findRecognitions.ts';
import type { ReleasedDecision } from './applyDecision.ts';
import { followRecognitions } from './followRecognitions.ts';

/**
 * Suspends or revokes, from the day of the decision's release or a later one that it names on, the recognition that the offering has: the one that holds or is suspended.
 * Nothing happens where there is none (any more), or it says so already. Answers which one it was.
 */
export async function endRecognition({ req, found, decision, moment }: ReleasedDecision): Promise<{ id: string } | null> {
	const { outcome } = decision;
	if (outcome !== 'suspended' && outcome !== 'revoked') throw new Error(`Decision ${decision.id} ends nothing`);
	const offering = idOf(found.offering);
	if (!offering) return null;
	const today = dayOf(moment);
	const { decision: held, suspended } = await findRecognition({ req, offering, today });
	const current = held ?? suspended;
	if (!current) return null;
	const from = noonOf(laterOf(today, decision.validFrom));
	if (outcome === 'suspended' && suspended) return { id: current.id };
	const data = outcome === 'suspended' ? { suspendedFrom: from } : { endedOn: from };
	await req.payload.db.updateOne({ collection: 'recognitions', where: { id: { equals: current.id } }, data, req, returning: false });
	await followRecognitions({ req, offerings: [offering] });
	return { id: current.id };
}

/** The day that a decision names, where that lies ahead: nothing ends before it is known. */
function laterOf(today: string, stored: string | null | undefined): string {
	const named = stored ? dayOf(new Date(stored)) : today;
	return named > today ? named : today;
}
