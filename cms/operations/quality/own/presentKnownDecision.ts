import type { PayloadRequest } from 'payload';
import { idOf } from '../../../access/principal.ts';
import { DECISION_KINDS, DECISION_OUTCOMES } from '../../../domain/qualityCase/outcome.ts';
import { dayOf } from '../../../domain/shared/days.ts';
import { termOf } from '../../../domain/shared/terms.ts';
import type { Decision } from '../../../payload-types.ts';
import { objectUntil } from '../letterOf.ts';
import type { RubricCriterion } from '../rubricOf.ts';

/** A decision that is known, as its provider reads it: without names, votes and what single reviewers found. Days `JJJJ-MM-DD`. */
export type KnownDecision = {
	number: number;
	kindLabel: string;
	outcome: string;
	outcomeLabel: string;
	knownOn: string;
	/** The last day on which one may object to it; null where nobody can, or no longer. */
	objectUntil: string | null;
	reasons: string;
	conditions: { text: string; dueDay: string }[];
	validFrom: string | null;
	validUntil: string | null;
	score: number | null;
	scoreRange: number | null;
	reviewCount: number | null;
	profile: { group: string; score: number | null }[];
	levels: { criterion: string; title: string; level: number | null; of: number; reasons: string }[];
	failedKnockOuts: string[];
	factsAnswer: string | null;
	letter: { name: string; url: string } | null;
};

/** A known decision with the criteria that it is about. */
export async function presentKnownDecision({
	req,
	decision,
	knownAt,
	criteria,
}: {
	req: PayloadRequest;
	decision: Decision;
	knownAt: string;
	criteria: readonly RubricCriterion[];
}): Promise<KnownDecision> {
	const outcome = termOf(DECISION_OUTCOMES, decision.outcome ?? decision.proposedOutcome);
	const knownOn = dayOf(new Date(knownAt));
	return {
		number: decision.number,
		kindLabel: termOf(DECISION_KINDS, decision.kind).label,
		outcome: outcome.code,
		outcomeLabel: outcome.label,
		knownOn,
		objectUntil: objectUntil({ decision, knownAt }),
		reasons: decision.reasons,
		conditions: (decision.conditions ?? []).map(({ text, dueDate }) => ({ text, dueDay: dayOf(new Date(dueDate)) })),
		validFrom: dayOrNull(decision.validFrom),
		validUntil: dayOrNull(decision.validUntil),
		...numbersOf(decision),
		profile: (decision.profile ?? []).map(({ group, score }) => ({ group, score: score ?? null })),
		levels: findingsOf({ decision, criteria }).map((row) => ({ ...row, ...levelOf({ decision, criteria, code: row.criterion }) })),
		failedKnockOuts: (decision.failedKnockOuts ?? []).map((code) => titleOf(criteria, code)),
		factsAnswer: decision.factsAnswer ?? null,
		letter: await letterOf({ req, decision }),
	};
}

/** What was found per criterion, in words only: what a provider may answer before there is a decision. */
export function findingsOf({ decision, criteria }: { decision: Pick<Decision, 'levels'>; criteria: readonly RubricCriterion[] }): {
	criterion: string;
	title: string;
	reasons: string;
}[] {
	return (decision.levels ?? []).map(({ criterion, reasons }) => ({ criterion, title: titleOf(criteria, criterion), reasons: reasons ?? '' }));
}

function levelOf({ decision, criteria, code }: { decision: Decision; criteria: readonly RubricCriterion[]; code: string }): {
	level: number | null;
	of: number;
} {
	const level = decision.levels?.find(({ criterion }) => criterion === code)?.level ?? null;
	return { level, of: criteria.find((criterion) => criterion.code === code)?.levels.length ?? 0 };
}

function numbersOf({ score, scoreRange, reviewCount }: Decision): Pick<KnownDecision, 'score' | 'scoreRange' | 'reviewCount'> {
	return { score: score ?? null, scoreRange: scoreRange ?? null, reviewCount: reviewCount ?? null };
}

function titleOf(criteria: readonly RubricCriterion[], code: string): string {
	return criteria.find((criterion) => criterion.code === code)?.title ?? code;
}

function dayOrNull(stored: string | null | undefined): string | null {
	return stored ? dayOf(new Date(stored)) : null;
}

async function letterOf({ req, decision }: { req: PayloadRequest; decision: Decision }): Promise<KnownDecision['letter']> {
	const id = idOf(decision.letter);
	const letter = id ? await req.payload.findByID({ collection: 'evidence', id, depth: 0, req, disableErrors: true }) : null;
	return letter?.filename ? { name: letter.originalName, url: `/api/evidence/file/${letter.filename}` } : null;
}
