import { NotFound, type PayloadRequest } from 'payload';
import { idOf } from '../../../access/principal.ts';
import { type OpeningObstacle, obstacleToOpening } from '../../../domain/qualityCase/opening.ts';
import { stateForProvider } from '../../../domain/qualityCase/providerView.ts';
import { dayOf } from '../../../domain/shared/days.ts';
import type { Offering, QualityCase } from '../../../payload-types.ts';
import { findRecognition } from '../../findRecognitions.ts';
import { ownProviderIds } from '../../ownProviderIds.ts';
import { type InForce, inForceOf } from '../recognitionsInForce.ts';
import { requireCapacityEver } from '../requireCase.ts';
import { runningKey } from './beginCase.ts';
import { knownSince } from './ownStanding.ts';

/** How an offering of somebody's own stands in the quality process. */
export type OfferingStanding = {
	offering: Pick<Offering, 'id' | 'title' | 'isExample'>;
	provider: string;
	/** The case that keeps the offering's key: under way, or the last one. */
	holding: QualityCase | null;
	/** Whether that one is over, so that another may begin. */
	isHoldingOver: boolean;
	inForce: InForce | null;
	/** The last day of a recognition that expired. */
	expiredAfter: string | null;
	criteriaSet: string | null;
	obstacle: OpeningObstacle | null;
};

const ID = /^[0-9a-f]{24}$/;

/** How a live or draft offering stands, for whoever works for its provider; everybody else hears that there is none. */
export async function requireOwnOffering({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<OfferingStanding> {
	requireCapacityEver({ req, as: ['provider'] });
	const item = ID.test(id) ? await req.payload.findByID({ collection: 'offerings', id, depth: 0, draft: false, req, disableErrors: true }) : null;
	const provider = idOf(item?.provider);
	if (!item || !provider || !(await ownProviderIds(req)).includes(provider)) throw new NotFound(req.t);
	const today = dayOf(moment);
	const [holding, held, criteriaSet] = await Promise.all([findHolding({ req, id }), findRecognition({ req, offering: id, today }), findCriteriaSet(req)]);
	const isHoldingOver = holding !== null && (await isOver({ req, found: holding }));
	const inForce = held.decision && inForceOf(held.decision);
	const isRunning = holding !== null && !isHoldingOver;
	const facts = { isLive: item._status === 'published', hasCriteria: criteriaSet !== null, isRunning, inForce, today };
	const expiredAfter = held.expired?.validUntilDay ?? null;
	return { offering: item, provider, holding, isHoldingOver, inForce, expiredAfter, criteriaSet, obstacle: obstacleToOpening(facts) };
}

/** The case that keeps an offering's key. */
export async function findHolding({ req, id }: { req: PayloadRequest; id: string }): Promise<QualityCase | null> {
	const { docs } = await req.payload.find({
		collection: 'qualityCases',
		where: { key: { equals: runningKey(id) } },
		depth: 0,
		limit: 1,
		pagination: false,
		req,
	});
	return docs[0] ?? null;
}

/** Whether a case is over as far as its provider may know: its decision is known, or it was withdrawn. */
export async function isOver({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<boolean> {
	if (found.state === 'withdrawn') return true;
	if (found.state !== 'released') return false;
	const id = idOf(found.decision);
	const decision = id ? await req.payload.findByID({ collection: 'decisions', id, depth: 0, req, disableErrors: true }) : null;
	const isKnown = decision !== null && (await knownSince({ req, decision })) !== null;
	return stateForProvider({ state: found.state, isKnown }) === 'released';
}

/** The criteria set that is in effect; null where there is none. */
export async function findCriteriaSet(req: PayloadRequest): Promise<string | null> {
	const { docs } = await req.payload.find({
		collection: 'criteriaSets',
		where: { state: { equals: 'effective' } },
		sort: '-version',
		depth: 0,
		select: { version: true },
		limit: 1,
		pagination: false,
		req,
	});
	return docs[0]?.id ?? null;
}
