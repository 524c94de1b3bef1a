import type { PayloadRequest } from 'payload';
import type { Decision, QualityCase } from '../../payload-types.ts';
import { endRecognition } from './endRecognition.ts';
import { grantRecognition } from './grantRecognition.ts';
import { liftSuspension } from './liftSuspension.ts';

/** A decision that becomes known at `moment`, with its case. */
export type ReleasedDecision = { req: PayloadRequest; found: Pick<QualityCase, 'id' | 'offering' | 'isExample'>; decision: Decision; moment: Date };

/**
 * What a decision does to the recognition of the offering, in the transaction that releases the case: a new one, none any more, the
 * suspended one again, or nothing where the committee left it as it was. Doing it twice changes nothing. In a round nothing of it shows until the round is released.
 */
export async function applyDecision(release: ReleasedDecision): Promise<void> {
	const { outcome } = release.decision;
	if (outcome === 'recognised' || outcome === 'conditional' || outcome === 'refused') await grantRecognition(release);
	if (outcome === 'suspended' || outcome === 'revoked') await endRecognition(release);
	if (outcome === 'reinstated') await liftSuspension(release);
}
