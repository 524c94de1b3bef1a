import type { PayloadRequest } from 'payload';
import { knownAnd } from '../access/knownRecognition.ts';
import { idOf } from '../access/principal.ts';
import { type DecidedRecognition, recognitionOn } from '../domain/offering/recognition.ts';
import type { RecognitionLabel } from '../domain/shared/terms.ts';
import type { Recognition } from '../payload-types.ts';
import { dayText, optionalDay } from './present/values.ts';

/** A recognition with its days as the rule wants them. */
export type HeldRecognition = Recognition & DecidedRecognition;
/** What holds for one offering: the recognition that holds, or the one that is suspended or has expired. */
export type RecognitionStanding = {
	label: RecognitionLabel;
	decision: HeldRecognition | null;
	suspended: HeldRecognition | null;
	expired: HeldRecognition | null;
};

/** What is known to hold on a day for each of these offerings, in one query, with the rights of the system. */
export async function findRecognitions({
	req,
	offeringIds,
	today,
}: {
	req: PayloadRequest;
	offeringIds: readonly string[];
	today: string;
}): Promise<(offeringId: string) => RecognitionStanding> {
	const where = knownAnd({ offering: { in: offeringIds } });
	const { docs } = await req.payload.find({ collection: 'recognitions', where, depth: 0, limit: 0, pagination: false, req });
	const byOffering = Map.groupBy(docs, ({ offering }) => idOf(offering) ?? '');
	return (offeringId) => recognitionOn({ decisions: (byOffering.get(offeringId) ?? []).map((row) => ({ ...row, ...toDecided(row) })), today });
}

/** The same for one offering. */
export async function findRecognition({ req, offering, today }: { req: PayloadRequest; offering: string; today: string }): Promise<RecognitionStanding> {
	return (await findRecognitions({ req, offeringIds: [offering], today }))(offering);
}

/** A recognition as the rule wants it. */
function toDecided(
	row: Pick<Recognition, 'outcome' | 'validFrom' | 'validUntil' | 'grantedAt' | 'suspendedFrom' | 'endedOn' | 'pastSuspensions'>,
): DecidedRecognition {
	const { outcome, validFrom, validUntil, grantedAt, suspendedFrom, endedOn, pastSuspensions } = row;
	return {
		outcome,
		validFromDay: dayText(validFrom),
		validUntilDay: dayText(validUntil),
		grantedAt: grantedAt ?? null,
		suspendedFromDay: optionalDay(suspendedFrom),
		endedOnDay: optionalDay(endedOn),
		pastSuspensionDays: (pastSuspensions ?? []).map(({ from, until }) => ({ fromDay: dayText(from), untilDay: dayText(until) })),
	};
}
