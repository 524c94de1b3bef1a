import { APIError, type PayloadRequest } from 'payload';
import { dayOf } from '../../../domain/shared/days.ts';
import { RECOGNITION_OUTCOMES, termOf } from '../../../domain/shared/terms.ts';
import type { QualityCase } from '../../../payload-types.ts';
import { findRecognition } from '../../findRecognitions.ts';
import { knownLookup, type OwnCaseRow, rowOf } from './loadOwnCases.ts';
import { type OfferingStanding, requireOwnOffering } from './offeringStanding.ts';

/** Beside an offering, for its provider: its recognition, the last request, and whether a new one can be begun. */
export type OfferingPanel = {
	recognition: { label: string; until: string } | null;
	/** Since when a recognition is suspended that would hold otherwise. */
	suspendedFrom: string | null;
	/** The last day of a recognition that expired. */
	expiredAfter: string | null;
	request: Pick<OwnCaseRow, 'id' | 'stateLabel' | 'next' | 'isMine' | 'dueDay'> | null;
	obstacle: string | null;
};

/** The panel of an offering; null for whoever doesn't work for its provider. */
export async function loadOfferingPanel({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<OfferingPanel | null> {
	const standing = await standingOf({ req, id, moment });
	if (!standing) return null;
	const { provider, inForce, expiredAfter, obstacle } = standing;
	const last = await findLast({ req, offering: id, provider });
	const { suspended } = await findRecognition({ req, offering: id, today: dayOf(moment) });
	const isKnown = await knownLookup({ req, cases: last ? [last] : [] });
	const row = last ? rowOf({ found: last, isKnown: isKnown(last), today: dayOf(moment) }) : null;
	return {
		recognition: inForce ? { label: termOf(RECOGNITION_OUTCOMES, inForce.outcome).label, until: inForce.until } : null,
		suspendedFrom: suspended?.suspendedFromDay ?? null,
		expiredAfter,
		request: row && { id: row.id, stateLabel: row.stateLabel, next: row.next, isMine: row.isMine, dueDay: row.dueDay },
		obstacle: obstacle?.message ?? null,
	};
}

async function standingOf(call: { req: PayloadRequest; id: string; moment: Date }): Promise<OfferingStanding | null> {
	try {
		return await requireOwnOffering(call);
	} catch (error) {
		if (error instanceof APIError && (error.status === 403 || error.status === 404)) return null;
		throw error;
	}
}

/** The latest case about an offering by the same provider; null where there is none. */
async function findLast({ req, offering, provider }: { req: PayloadRequest; offering: string; provider: string }): Promise<QualityCase | null> {
	const { docs } = await req.payload.find({
		collection: 'qualityCases',
		where: { and: [{ offering: { equals: offering } }, { provider: { equals: provider } }] },
		sort: '-createdAt',
		depth: 0,
		limit: 1,
		pagination: false,
		req,
	});
	return docs[0] ?? null;
}
