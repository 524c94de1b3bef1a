import type { PayloadRequest } from 'payload';
import { idOf } from '../../../access/principal.ts';
import { CAPACITY_LABELS } from '../../../domain/lifecycle/lifecycle.ts';
import { isFactsTermOver } from '../../../domain/qualityCase/factsTerm.ts';
import { CASE_KINDS } from '../../../domain/qualityCase/kinds.ts';
import { obstacleToOpening } from '../../../domain/qualityCase/opening.ts';
import { stateForProvider } from '../../../domain/qualityCase/providerView.ts';
import { QUALITY_CASE_STATES, type QualityCaseState } from '../../../domain/qualityCase/states.ts';
import { dayOf } from '../../../domain/shared/days.ts';
import { RECOGNITION_OUTCOMES, termOf } from '../../../domain/shared/terms.ts';
import type { Decision, QualityCase } from '../../../payload-types.ts';
import { findRecognitions } from '../../findRecognitions.ts';
import { liveAnd } from '../../live.ts';
import { ownProviderIds } from '../../ownProviderIds.ts';
import { inForceOf } from '../recognitionsInForce.ts';
import { findCriteriaSet } from './offeringStanding.ts';

/** A case in the list of its provider. Days `JJJJ-MM-DD`. */
export type OwnCaseRow = {
	id: string;
	reference: string;
	title: string;
	offering: string;
	kindLabel: string;
	state: QualityCaseState;
	stateLabel: string;
	next: string | null;
	isMine: boolean;
	dueDay: string | null;
	/** Whether the provider let its own day pass. */
	isLate: boolean;
};

/** A live offering of one's own, with what holds of its recognition, and why recognition can't be asked for; null where it can. */
export type OwnOfferingRow = {
	id: string;
	title: string;
	recognition: string | null;
	validUntil: string | null;
	/** The last day of a recognition that expired. */
	expiredAfter: string | null;
	/** The first day of a suspension that lasts. */
	suspendedFrom: string | null;
	obstacle: { code: string; message: string } | null;
};

const ALL = { depth: 0, limit: 0, pagination: false } as const;

/** The own cases, those where it is one's turn first, and the own live offerings for which recognition can be asked. */
export async function loadOwnCases({ req, moment }: { req: PayloadRequest; moment: Date }): Promise<{ cases: OwnCaseRow[]; offerings: OwnOfferingRow[] }> {
	const providerIds = await ownProviderIds(req);
	if (providerIds.length === 0) return { cases: [], offerings: [] };
	// By a date that the provider knows: the last step may be one that is not known yet.
	const { docs } = await req.payload.find({ collection: 'qualityCases', where: { provider: { in: providerIds } }, sort: '-createdAt', ...ALL, req });
	const isKnown = await knownLookup({ req, cases: docs });
	const today = dayOf(moment);
	const cases = docs.map((found) => rowOf({ found, isKnown: isKnown(found), today })).sort((a, b) => Number(b.isMine) - Number(a.isMine));
	return { cases, offerings: await offeringsOf({ req, providerIds, cases, today }) };
}

/** A row by what its provider may see. */
export function rowOf({ found, isKnown, today }: { found: QualityCase; isKnown: boolean; today: string }): OwnCaseRow {
	const state = stateForProvider({ state: found.state, isKnown });
	const { label, next } = termOf(QUALITY_CASE_STATES, state);
	const isAnswering = state === 'prepared' && !found.factsAnsweredAt && !isFactsTermOver(found, today);
	const actor = isAnswering ? 'provider' : next;
	const dueDay = isAnswering ? (found.factsUntil ?? null) : state === 'prepared' ? null : (found.dueDay ?? null);
	return {
		id: found.id,
		reference: found.reference,
		title: found.title,
		offering: idOf(found.offering) ?? '',
		kindLabel: termOf(CASE_KINDS, found.kind).label,
		state,
		stateLabel: label,
		next: actor && CAPACITY_LABELS[actor],
		isMine: actor === 'provider',
		dueDay,
		isLate: actor === 'provider' && dueDay !== null && dueDay < today && !found.suspendedOn,
	};
}

/** Says of each case whether its latest decision is known. */
export async function knownLookup({ req, cases }: { req: PayloadRequest; cases: readonly QualityCase[] }): Promise<(found: QualityCase) => boolean> {
	const ids = cases.flatMap(({ decision }) => idOf(decision) ?? []);
	const decisions: Decision[] =
		ids.length === 0
			? []
			: (await req.payload.find({ collection: 'decisions', where: { and: [{ id: { in: ids } }, { releasedAt: { exists: true } }] }, ...ALL, req })).docs;
	const roundIds = decisions.flatMap(({ round }) => idOf(round) ?? []);
	const rounds =
		roundIds.length === 0
			? []
			: (await req.payload.find({ collection: 'rounds', where: { and: [{ id: { in: roundIds } }, { releasedAt: { exists: true } }] }, ...ALL, req })).docs;
	const released = new Set(rounds.map(({ id }) => id));
	const known = new Set(decisions.filter(({ round }) => !round || released.has(idOf(round) ?? '')).map(({ id }) => id));
	return ({ decision }) => known.has(idOf(decision) ?? '');
}

async function offeringsOf({
	req,
	providerIds,
	cases,
	today,
}: {
	req: PayloadRequest;
	providerIds: string[];
	cases: OwnCaseRow[];
	today: string;
}): Promise<OwnOfferingRow[]> {
	const where = liveAnd({ provider: { in: providerIds } });
	const { docs } = await req.payload.find({ collection: 'offerings', where, sort: 'title', select: { title: true }, ...ALL, req });
	const [standingOf, criteriaSet] = await Promise.all([findRecognitions({ req, offeringIds: docs.map(({ id }) => id), today }), findCriteriaSet(req)]);
	return docs.map(({ id, title }) => {
		const { decision, suspended, expired } = standingOf(id);
		const force = decision && inForceOf(decision);
		const isRunning = cases.some(({ offering, state }) => offering === id && state !== 'released' && state !== 'withdrawn');
		return {
			id,
			title,
			recognition: force ? termOf(RECOGNITION_OUTCOMES, force.outcome).label : null,
			validUntil: force?.until ?? null,
			expiredAfter: expired?.validUntilDay ?? null,
			suspendedFrom: suspended?.suspendedFromDay ?? null,
			obstacle: obstacleToOpening({ isLive: true, hasCriteria: criteriaSet !== null, isRunning, inForce: force, today }),
		};
	});
}
