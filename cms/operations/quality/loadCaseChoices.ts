import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { DECISION_OUTCOMES, type DecisionKind, type DecisionOutcome, outcomesOf, suggestOutcome } from '../../domain/qualityCase/outcome.ts';
import { termOf } from '../../domain/shared/terms.ts';
import type { Decision, QualityCase, Round } from '../../payload-types.ts';
import { findRecognition } from '../findRecognitions.ts';
import { assessmentOf } from './assessmentOf.ts';
import { loadAssignments } from './assignment/loadAssignments.ts';
import { roundReviewers } from './assignment/reviewers.ts';
import { type Shortlist, shortlistOf } from './assignment/shortlist.ts';
import { findSubstitutes } from './findSubstitutes.ts';

export type Choice = { value: string; label: string };
/** What a proposal can say, with what the reviews suggest. */
export type ProposalChoices = { outcomes: Choice[]; suggested: string; reasons: string };
/** What the forms of a case's verbs let somebody choose from; only for verbs that are on the screen. */
export type CaseChoices = {
	proposal: ProposalChoices | null;
	vote: { outcomes: Choice[]; proposed: string } | null;
	rounds: Choice[];
	substitutes: Choice[];
	/** Whom to ask to review, with a proposal. */
	assignment: Shortlist | null;
};

/** The verbs that put a proposal before the committee, by what it is about. */
const PROPOSAL_VERBS: Readonly<Record<string, DecisionKind>> = {
	prepare: 'assessment',
	'prepare-objection': 'objection',
	'propose-measure': 'measure',
};

/** The choices for the verbs that a reader of a case may take; the reader's right to them was asked before. */
export async function loadCaseChoices({
	req,
	found,
	round,
	decision,
	verbs,
	today,
}: {
	req: PayloadRequest;
	found: QualityCase;
	round: Round | null;
	/** The proposal or decision that is there now. */
	decision: Decision | null;
	verbs: readonly string[];
	/** `JJJJ-MM-DD`. */
	today: string;
}): Promise<CaseChoices> {
	const proposes = verbs.find((verb) => PROPOSAL_VERBS[verb]);
	const kind = proposes ? PROPOSAL_VERBS[proposes] : undefined;
	const isSuspended = proposes || verbs.includes('vote') ? await isSuspendedOn({ req, found, today }) : false;
	const choosesRound = verbs.includes('take-up') || verbs.includes('carry-over');
	return {
		proposal: kind ? await proposalChoices({ req, found, round, kind, decision, isSuspended }) : null,
		vote:
			verbs.includes('vote') && decision ? { outcomes: choicesOf(outcomesOf({ kind: decision.kind, isSuspended })), proposed: decision.proposedOutcome } : null,
		rounds: choosesRound ? await roundChoices({ req, found }) : [],
		substitutes: verbs.includes('name-substitute') ? (await findSubstitutes({ req, found, round })).map(({ id, name }) => ({ value: id, label: name })) : [],
		assignment: verbs.includes('invite') && round ? await assignmentFor({ req, found, round, today }) : null,
	};
}

async function assignmentFor({
	req,
	found,
	round,
	today,
}: {
	req: PayloadRequest;
	found: QualityCase;
	round: Round;
	today: string;
}): Promise<Shortlist | null> {
	const reviewers = await roundReviewers({ req, round, today });
	const assignment = (await loadAssignments({ req, cases: [found], quorum: round.quorum, reviewers })).get(found.id);
	return assignment ? shortlistOf(assignment) : null;
}

async function proposalChoices({
	req,
	found,
	round,
	kind,
	decision,
	isSuspended,
}: {
	req: PayloadRequest;
	found: QualityCase;
	round: Round | null;
	kind: DecisionKind;
	decision: Decision | null;
	isSuspended: boolean;
}): Promise<ProposalChoices> {
	const outcomes = choicesOf(outcomesOf({ kind, isSuspended }));
	if (kind !== 'assessment') return { outcomes, suggested: '', reasons: '' };
	const { combined } = await assessmentOf({ req, found });
	const thresholds = { recognised: round?.recognisedFrom ?? 65, conditional: round?.conditionalFrom ?? 50 };
	const suggested = suggestOutcome({ score: combined.score, failedKnockOuts: combined.failedKnockOuts, thresholds });
	return { outcomes, suggested, reasons: found.state === 'prepared' ? (decision?.reasons ?? '') : '' };
}

async function isSuspendedOn({ req, found, today }: { req: PayloadRequest; found: QualityCase; today: string }): Promise<boolean> {
	return (await findRecognition({ req, offering: idOf(found.offering) ?? '', today })).suspended !== null;
}

async function roundChoices({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<Choice[]> {
	const { docs } = await req.payload.find({
		collection: 'rounds',
		where: {
			and: [
				{ state: { in: ['open', 'scoring'] } },
				{ criteriaSet: { equals: idOf(found.criteriaSet) } },
				...(found.round ? [{ id: { not_equals: idOf(found.round) } }] : []),
			],
		},
		sort: 'releaseOn',
		depth: 0,
		select: { title: true },
		limit: 50,
		pagination: false,
		req,
	});
	return docs.map(({ id, title }) => ({ value: id, label: title }));
}

function choicesOf(outcomes: readonly DecisionOutcome[]): Choice[] {
	return outcomes.map((code) => ({ value: code, label: termOf(DECISION_OUTCOMES, code).label }));
}
