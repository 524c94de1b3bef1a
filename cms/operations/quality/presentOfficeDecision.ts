import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { DECISION_KINDS, DECISION_OUTCOMES } from '../../domain/qualityCase/outcome.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { termOf } from '../../domain/shared/terms.ts';
import type { CriteriaSet, Decision } from '../../payload-types.ts';
import { namesById } from '../namesById.ts';
import { levelInWords } from './letterOf.ts';
import { criteriaOf } from './rubricOf.ts';

/** A vote with who cast it. */
export type ShownVote = { who: string; outcome: string; reason: string };

/** A proposal or decision as the office reads it: on what it rests, without the names of reviewers. Days `JJJJ-MM-DD`. */
export type OfficeDecision = {
	id: string;
	number: number;
	kind: string;
	proposed: string;
	outcome: string | null;
	/** Whether it lapsed before it was known. */
	isVoid: boolean;
	reasons: string;
	proposedReasons: string | null;
	conditions: { text: string; dueDay: string }[];
	validFrom: string | null;
	validUntil: string | null;
	score: number | null;
	scoreRange: number | null;
	reviewCount: number;
	profile: { group: string; score: number | null }[];
	levels: { criterion: string; title: string; level: string; reasons: string; isFailed: boolean }[];
	preparedBy: string;
	factsAnswer: string | null;
	/** All votes once it is decided; before that only the reader's own. */
	votes: ShownVote[];
	voteCount: number | null;
	/** Whether three members voted three ways, so that a new proposal is due. */
	isStuck: boolean;
	letter: string | null;
};

/** Presents the decisions of a case, the latest first. Who voted what is told only after the decision: members vote blindly. */
export async function presentOfficeDecisions({
	req,
	decisions,
	set,
}: {
	req: PayloadRequest;
	decisions: readonly Decision[];
	set: CriteriaSet;
}): Promise<OfficeDecision[]> {
	const people = decisions.flatMap(({ preparedBy, votes }) => [preparedBy, ...(votes ?? []).map(({ member }) => member)]).flatMap((one) => idOf(one) ?? []);
	const [names, files] = await Promise.all([
		namesById({ req, collection: 'users', ids: people }),
		filesOf({ req, ids: decisions.flatMap(({ letter }) => idOf(letter) ?? []) }),
	]);
	return [...decisions].sort((a, b) => b.number - a.number).map((decision) => present({ decision, set, names, files, reader: req.user?.id ?? '' }));
}

function present({
	decision,
	set,
	names,
	files,
	reader,
}: {
	decision: Decision;
	set: CriteriaSet;
	names: Map<string, string>;
	files: Map<string, string>;
	reader: string;
}): OfficeDecision {
	const votes = decision.votes ?? [];
	const shown = decision.decidedAt ? votes : votes.filter(({ member }) => idOf(member) === reader);
	const hasVoted = shown.length > 0;
	return {
		id: decision.id,
		number: decision.number,
		kind: termOf(DECISION_KINDS, decision.kind).label,
		proposed: termOf(DECISION_OUTCOMES, decision.proposedOutcome).label,
		outcome: decision.outcome ? termOf(DECISION_OUTCOMES, decision.outcome).label : null,
		isVoid: Boolean(decision.voidedAt),
		reasons: decision.reasons,
		proposedReasons: decision.proposedReasons ?? null,
		conditions: (decision.conditions ?? []).map(({ text, dueDate }) => ({ text, dueDay: dayOf(new Date(dueDate)) })),
		validFrom: dayOrNull(decision.validFrom),
		validUntil: dayOrNull(decision.validUntil),
		score: decision.score ?? null,
		scoreRange: decision.scoreRange ?? null,
		reviewCount: decision.reviewCount ?? 0,
		profile: (decision.profile ?? []).map(({ group, score }) => ({ group, score: score ?? null })),
		levels: levelsOf({ decision, set }),
		preparedBy: names.get(idOf(decision.preparedBy) ?? '') ?? 'onbekend',
		factsAnswer: decision.factsAnswer ?? null,
		votes: shown.map(({ member, outcome, reason }) => ({
			who: names.get(idOf(member) ?? '') ?? 'onbekend',
			outcome: termOf(DECISION_OUTCOMES, outcome).label,
			reason: reason ?? '',
		})),
		voteCount: decision.decidedAt || hasVoted ? votes.length : null,
		isStuck: Boolean(decision.isStuck),
		letter: files.get(idOf(decision.letter) ?? '') ?? null,
	};
}

function levelsOf({ decision, set }: { decision: Decision; set: CriteriaSet }): OfficeDecision['levels'] {
	const criteria = criteriaOf(set);
	return (decision.levels ?? []).flatMap(({ criterion: code, level, reasons }) => {
		const criterion = criteria.find((one) => one.code === code);
		if (!criterion) return [];
		const isFailed = (decision.failedKnockOuts ?? []).includes(code);
		return [{ criterion: code, title: criterion.title, level: levelInWords(criterion, level ?? null), reasons: reasons ?? '', isFailed }];
	});
}

async function filesOf({ req, ids }: { req: PayloadRequest; ids: string[] }): Promise<Map<string, string>> {
	if (ids.length === 0) return new Map();
	const { docs } = await req.payload.find({
		collection: 'evidence',
		where: { id: { in: ids } },
		depth: 0,
		select: { filename: true },
		limit: 0,
		pagination: false,
		req,
	});
	return new Map(docs.flatMap(({ id, filename }): [string, string][] => (filename ? [[id, `/api/evidence/file/${encodeURIComponent(filename)}`]] : [])));
}

function dayOrNull(moment: string | null | undefined): string | null {
	return moment ? dayOf(new Date(moment)) : null;
}
