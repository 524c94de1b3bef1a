import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCaseFacts } from '../../domain/qualityCase/conditions.ts';
import { isFactsTermOver } from '../../domain/qualityCase/factsTerm.ts';
import { lastObjectionDay } from '../../domain/qualityCase/objectionTerm.ts';
import { missingFromSubmission } from '../../domain/qualityCase/selfAssessment.ts';
import { verdictOf } from '../../domain/qualityCase/verdict.ts';
import { isTaking } from '../../domain/round/transitions.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { Decision, QualityCase, Review, Round } from '../../payload-types.ts';
import { findRecognition } from '../findRecognitions.ts';
import { isHoliday } from '../holidays.ts';
import { findDeciders } from './findDeciders.ts';
import { isInvolved } from './isInvolved.ts';
import { knownSince } from './own/ownStanding.ts';
import { rubricOf } from './rubricOf.ts';

/**
 * What the steps of a case ask, as it stands now. `target` is the round that a step would put it in, where that is another. Read inside the
 * transaction of the step: whoever changes what a fact rests on also changes the case, so that of two one loses.
 */
export async function caseFacts({
	req,
	found,
	round,
	target = round,
	moment,
}: {
	req: PayloadRequest;
	found: QualityCase;
	round: Round | null;
	target?: Round | null;
	moment: Date;
}): Promise<QualityCaseFacts> {
	const today = dayOf(moment);
	const [reviews, decisions, objections] = await Promise.all([reviewsOf({ req, found }), decisionsOf({ req, found }), objectionsOf({ req, found })]);
	const latest = decisions.find(({ id }) => id === idOf(found.decision)) ?? null;
	const isOnTable = found.state === 'prepared' || found.state === 'decided';
	const deciders = latest && isOnTable ? await findDeciders({ req, found, round, decision: latest, decisions, reviews }) : [];
	const verdict = verdictOf(latest?.votes ?? []);
	const actor = req.user?.id ?? null;
	const knownAt = latest ? await knownSince({ req, decision: latest }) : null;
	const objection = objections.find((row) => idOf(row.decision) === latest?.id && row.state !== 'withdrawn') ?? null;
	const running = objections.find(({ state }) => state === 'received' || state === 'heard') ?? null;
	return {
		isComplete: await isComplete({ req, found }),
		isRoundTaking: isTaking(target?.state),
		isCriteriaSetSame: idOf(target?.criteriaSet) === idOf(found.criteriaSet),
		isReopening: await isReopening({ req, found, today }),
		areCriteriaReplaced: await areCriteriaReplaced({ req, found, round }),
		isSuspended: Boolean(found.suspendedOn),
		delivered: reviews.filter(({ state }) => state === 'delivered').length,
		quorum: round?.quorum ?? found.reviewsAsked ?? Number.POSITIVE_INFINITY,
		hasOpenReview: isTaking(round?.state) && reviews.some(({ state }) => state === 'invited' || state === 'accepted' || state === 'drafted'),
		isDisputed: found.isDisputed ?? false,
		isActorInvolved: actor !== null && isInvolved({ actor, found, reviews, decisions }),
		proposal: isOnTable ? (latest?.kind ?? null) : null,
		isFactsAnswered: Boolean(found.factsAnsweredAt),
		isFactsTermOver: isFactsTermOver(found, today),
		mayActorVote: actor !== null && deciders.includes(actor) && !(latest?.votes ?? []).some(({ member }) => idOf(member) === actor),
		deciders: deciders.length,
		decidersNeeded: verdict.needed,
		hasVerdict: verdict.outcome !== null,
		isRoundReleasing: Boolean(round?.releaseStartedAt) && round?.state === 'deciding',
		isInRound: round !== null,
		isRecognitionInForce: await isRecognitionInForce({ req, found, today }),
		// Against what was decided on an objection one goes to court.
		isWithinObjectionTerm: latest?.kind !== 'objection' && knownAt !== null && today <= lastObjectionDay({ knownOn: dayOf(new Date(knownAt)), isHoliday }),
		hasObjected: objection !== null,
		isObjectionHeard: running?.state === 'heard',
	};
}

async function isComplete({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<boolean> {
	if (found.state !== 'open' && found.state !== 'to-complete') return true;
	const rows = (found.selfAssessment ?? []).map(({ criterion, level, doesNotApply, explanation, links, files }) => ({
		criterion,
		level: level ?? null,
		doesNotApply: doesNotApply ?? false,
		explanation: explanation ?? '',
		evidence: (links?.length ?? 0) + (files?.length ?? 0),
	}));
	return missingFromSubmission({ criteria: await rubricOf({ req, found }), rows }).length === 0;
}

async function areCriteriaReplaced({ req, found, round }: { req: PayloadRequest; found: QualityCase; round: Round | null }): Promise<boolean> {
	if (round || !['submitted', 'in-review', 'prepared'].includes(found.state)) return false;
	const id = idOf(found.criteriaSet) ?? '';
	const set = await req.payload.findByID({ collection: 'criteriaSets', id, depth: 0, select: { state: true }, req, disableErrors: true });
	return set?.state === 'superseded';
}

async function isReopening({ req, found, today }: { req: PayloadRequest; found: QualityCase; today: string }): Promise<boolean> {
	if (found.kind !== 'reopened' || (found.differences ?? []).length === 0) return false;
	const { decision, suspended } = await findRecognition({ req, offering: idOf(found.offering) ?? '', today });
	return decision !== null || suspended !== null;
}

async function isRecognitionInForce({ req, found, today }: { req: PayloadRequest; found: QualityCase; today: string }): Promise<boolean> {
	if (found.state !== 'released' && found.state !== 'prepared') return false;
	const { decision, suspended } = await findRecognition({ req, offering: idOf(found.offering) ?? '', today });
	// A measure is about what this case decided: another one about the same offering has its own reviews and its own way of objection.
	return [decision, suspended].some((recognition) => recognition && idOf(recognition.case) === found.id);
}

async function reviewsOf({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<Review[]> {
	const { docs } = await req.payload.find({ collection: 'reviews', where: { case: { equals: found.id } }, depth: 0, limit: 0, pagination: false, req });
	return docs;
}

async function decisionsOf({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<Decision[]> {
	const { docs } = await req.payload.find({
		collection: 'decisions',
		where: { case: { equals: found.id } },
		sort: 'number',
		depth: 0,
		limit: 0,
		pagination: false,
		req,
	});
	return docs;
}

async function objectionsOf({ req, found }: { req: PayloadRequest; found: QualityCase }) {
	const { docs } = await req.payload.find({ collection: 'objections', where: { case: { equals: found.id } }, depth: 0, limit: 0, pagination: false, req });
	return docs;
}
