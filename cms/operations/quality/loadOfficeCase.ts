import type { PayloadRequest } from 'payload';
import { holds, idOf } from '../../access/principal.ts';
import type { Capacity } from '../../domain/lifecycle/lifecycle.ts';
import { objectionLifecycle } from '../../domain/objection/transitions.ts';
import { qualityCaseLifecycle } from '../../domain/qualityCase/transitions.ts';
import { dayOf } from '../../domain/shared/days.ts';
import type { Objection, QualityCase, Round } from '../../payload-types.ts';
import type { LifecycleCollection } from '../lifecycle/collections.ts';
import { loadTimeline, type TimelineStep } from '../lifecycle/loadTimeline.ts';
import { type HeadView, presentHead } from '../lifecycle/presentHead.ts';
import { caseFacts } from './caseFacts.ts';
import { objectionFacts } from './hearObjection.ts';
import { type CaseChoices, loadCaseChoices } from './loadCaseChoices.ts';
import { loadCaseReviews, type ShownReview } from './loadCaseReviews.ts';
import { type OfficeDecision, presentOfficeDecisions } from './presentOfficeDecision.ts';
import { presentSubject, type Subject } from './presentSubject.ts';
import { presentSubmission, type SubmittedRow } from './presentSubmission.ts';
import { capacitiesIn, findRound } from './requireCase.ts';
import { criteriaOf, type RubricCriterion } from './rubricOf.ts';

export type ShownObjection = { id: string; grounds: string; hearing: string | null; head: HeadView };

/** A case as the office sees it: the record with its round, what the reader may do, what was submitted, found and decided, and what happened. */
export type OfficeCase = {
	found: QualityCase;
	round: Round | null;
	provider: string;
	/** In which capacities the reader stands to it. */
	capacities: Capacity[];
	/** Whether the reader may know who reviewed. */
	seesReviewers: boolean;
	head: HeadView;
	choices: CaseChoices;
	criteria: RubricCriterion[];
	/** The offering as it is now; null where it is gone. */
	subject: Subject | null;
	submission: SubmittedRow[];
	/** With names for who may know them; empty for the committee, which reads what they say together. */
	reviews: ShownReview[];
	decisions: OfficeDecision[];
	objections: ShownObjection[];
	timeline: TimelineStep[];
};

/** The case with this id for a reader of the office or a substitute of the committee; null where there is none, or the reader has an interest in it. */
export async function loadOfficeCase({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<OfficeCase | null> {
	const found = await findReadable({ req, id });
	if (!found) return null;
	const round = await findRound({ req, id: idOf(found.round) });
	const about = { case: { equals: found.id } };
	const [capacities, facts, provider, set, decisions, objections] = await Promise.all([
		capacitiesIn({ req, found, round }),
		caseFacts({ req, found, round, moment }),
		nameOf({ req, id: idOf(found.provider) ?? '' }),
		req.payload.findByID({ collection: 'criteriaSets', id: idOf(found.criteriaSet) ?? '', depth: 0, req }),
		req.payload.find({ collection: 'decisions', where: about, sort: '-number', depth: 0, limit: 0, pagination: false, req }),
		req.payload.find({ collection: 'objections', where: about, sort: '-createdAt', depth: 0, limit: 0, pagination: false, req }),
	]);
	const seesReviewers = holds(req.user, 'secretary', 'auditor');
	const isFactsOpen = found.state === 'prepared' && !facts.isFactsAnswered && !facts.isFactsTermOver;
	const record = { ...found, about: null, ...(isFactsOpen ? { dueDay: found.factsUntil ?? null } : {}) };
	const next = isFactsOpen ? { next: 'provider' as const } : {};
	// Which round a case goes to is chosen in the form, from rounds that can take it; the verb looks again at the one that was chosen.
	const offered = { ...facts, isRoundTaking: true, isCriteriaSetSame: true };
	const head = presentHead({ lifecycle: qualityCaseLifecycle, record, capacities, facts: offered, today: dayOf(moment), ...next });
	const decision = decisions.docs.find((one) => one.id === idOf(found.decision)) ?? null;
	const verbs = head.verbs.flatMap(({ verb, obstacle }) => (obstacle ? [] : [verb]));
	return {
		found,
		round,
		provider,
		capacities,
		seesReviewers,
		head,
		choices: await loadCaseChoices({ req, found, round, decision, verbs, today: dayOf(moment) }),
		criteria: criteriaOf(set),
		subject: await presentSubject({ req, found }),
		submission: await presentSubmission({ req, found }),
		reviews: seesReviewers ? await loadCaseReviews({ req, found }) : [],
		decisions: await presentOfficeDecisions({ req, decisions: decisions.docs, set }),
		objections: await Promise.all(objections.docs.map((objection) => presentObjection({ req, found, objection, capacities, moment }))),
		timeline: await timelineOf({ req, id: found.id, seesReviewers }),
	};
}

async function presentObjection({
	req,
	found,
	objection,
	capacities,
	moment,
}: {
	req: PayloadRequest;
	found: QualityCase;
	objection: Objection;
	capacities: Capacity[];
	moment: Date;
}): Promise<ShownObjection> {
	const facts = await objectionFacts({ req, found });
	const head = presentHead({ lifecycle: objectionLifecycle, record: { ...objection, about: null }, capacities, facts, today: dayOf(moment) });
	return { id: objection.id, grounds: objection.grounds, hearing: objection.hearing ?? null, head };
}

/** Committee members read the steps of the case and its objections; who reviewed is the secretary's and the auditor's to know. */
function timelineOf({ req, id, seesReviewers }: { req: PayloadRequest; id: string; seesReviewers: boolean }): Promise<TimelineStep[]> {
	const kinds: LifecycleCollection[] = seesReviewers ? ['qualityCases', 'reviews', 'objections'] : ['qualityCases', 'objections'];
	return loadTimeline({
		req,
		where: { case: id },
		kinds,
		showsNames: seesReviewers,
		// Why somebody has an interest stays with the secretary.
		showsTexts: ({ verb }) => verb !== 'declare-conflict' || holds(req.user, 'secretary'),
	});
}

/** By the reader's own rights: secretary and auditor read all, whoever decides reads what that is, and nobody reads what there is an interest in. */
async function findReadable({ req, id }: { req: PayloadRequest; id: string }): Promise<QualityCase | null> {
	const { user } = req;
	if (!holds(user, 'secretary', 'auditor', 'committee', 'reviewer')) return null;
	const { docs } = await req.payload.find({
		collection: 'qualityCases',
		where: { id: { equals: id } },
		depth: 0,
		limit: 1,
		pagination: false,
		overrideAccess: false,
		user,
		req,
	});
	return docs[0] ?? null;
}

async function nameOf({ req, id }: { req: PayloadRequest; id: string }): Promise<string> {
	const found = await req.payload.findByID({ collection: 'providers', id, depth: 0, select: { name: true }, req, disableErrors: true });
	return found?.name ?? 'Onbekende aanbieder';
}
