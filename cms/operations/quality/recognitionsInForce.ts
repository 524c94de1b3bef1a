import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { RecognitionOutcome } from '../../domain/shared/terms.ts';
import { findRecognitions, type HeldRecognition } from '../findRecognitions.ts';

/** A recognition that is known and holds, with the case and decision that it rests on, where it came from a case. */
export type InForce = { outcome: RecognitionOutcome; until: string; caseId: string | null; decision: string | null };

/** The recognition of each of these offerings that holds on a day; nothing for an offering without one. */
export async function recognitionsInForce({ req, ids, today }: { req: PayloadRequest; ids: readonly string[]; today: string }): Promise<Map<string, InForce>> {
	const standingOf = await findRecognitions({ req, offeringIds: [...ids], today });
	return new Map(
		ids.flatMap((id): [string, InForce][] => {
			const { decision } = standingOf(id);
			return decision ? [[id, inForceOf(decision)]] : [];
		}),
	);
}

/** A recognition that holds, as the quality process wants it. */
export function inForceOf({ outcome, validUntilDay, case: caseOf, decision }: HeldRecognition): InForce {
	return { outcome, until: validUntilDay, caseId: idOf(caseOf), decision: idOf(decision) };
}
