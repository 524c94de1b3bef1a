import type { PayloadRequest } from 'payload';
import { idOf } from '../../../access/principal.ts';
import { CAPACITY_LABELS } from '../../../domain/lifecycle/lifecycle.ts';
import { type AssessmentRow, emptyRow } from '../../../domain/qualityCase/assessmentRows.ts';
import { CASE_KINDS } from '../../../domain/qualityCase/kinds.ts';
import { missingFromSubmission } from '../../../domain/qualityCase/selfAssessment.ts';
import { qualityCaseLifecycle } from '../../../domain/qualityCase/transitions.ts';
import { dayOf } from '../../../domain/shared/days.ts';
import { termOf } from '../../../domain/shared/terms.ts';
import type { TimelineStep } from '../../lifecycle/loadTimeline.ts';
import { type HeadView, presentHead } from '../../lifecycle/presentHead.ts';
import { caseFacts } from '../caseFacts.ts';
import { type RubricCriterion, rubricOf } from '../rubricOf.ts';
import { type OwnStanding, requireOwnCase } from './ownStanding.ts';
import { findingsOf, type KnownDecision, presentKnownDecision } from './presentKnownDecision.ts';
import { isEditable, storedAssessment } from './saveAssessment.ts';

/** A file that a provider gave. */
export type OwnFile = { id: string; name: string; url: string; sizeInBytes: number };

/** A case as its provider sees it, listed by hand: nothing of who reviewed or voted, and nothing of a decision that isn't known. */
export type OwnCase = {
	id: string;
	reference: string;
	title: string;
	offering: string;
	kind: string;
	kindLabel: string;
	head: HeadView;
	criteria: RubricCriterion[];
	isPartial: boolean;
	differences: { label: string; before: string; after: string }[];
	isEditable: boolean;
	draftRevision: number;
	rows: AssessmentRow[];
	missing: { criterion: string; message: string }[];
	files: OwnFile[];
	/** What the provider may say of the facts, or said; null where there is no proposal. */
	facts: { until: string | null; findings: { criterion: string; title: string; reasons: string }[]; text: string | null; answer: string | null } | null;
	decisions: KnownDecision[];
	steps: TimelineStep[];
};

/** The own case with this id. Throws as `requireCase` does. */
export async function loadOwnCase({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<OwnCase> {
	const at = await requireOwnCase({ req, id });
	const { found, known, steps } = at;
	const criteria = await rubricOf({ req, found });
	const { draftRevision, rows } = storedAssessment(found);
	const shown = criteria.map(({ code }) => rows.find(({ criterion }) => criterion === code) ?? emptyRow(code));
	const withEvidence = shown.map((row) => ({ ...row, evidence: row.links.length + row.files.length }));
	const head = await headOf({ req, at, moment });
	const mayObject = head.verbs.some(({ verb, obstacle }) => verb === 'object' && obstacle === null);
	const decisions = await Promise.all(known.map((row) => presentKnownDecision({ req, ...row, criteria })));
	return {
		id: found.id,
		reference: found.reference,
		title: found.title,
		offering: idOf(found.offering) ?? '',
		kind: found.kind,
		kindLabel: termOf(CASE_KINDS, found.kind).label,
		head,
		criteria,
		isPartial: (found.criteria ?? []).length > 0,
		differences: (found.differences ?? [])
			.filter(({ isWaiting }) => !isWaiting)
			.map(({ label, before, after }) => ({ label, before: before ?? '', after: after ?? '' })),
		isEditable: isEditable(found),
		draftRevision,
		rows: shown,
		missing: isEditable(found) ? missingFromSubmission({ criteria, rows: withEvidence }) : [],
		files: await filesOf({ req, id: found.id }),
		facts: await factsOf({ req, at, criteria }),
		// The latest comes first, and only against that one an objection can be made.
		decisions: decisions.map((decision, index) => (index === 0 && mayObject ? decision : { ...decision, objectUntil: null })),
		steps,
	};
}

/** The head by what the provider may see: while it may answer the facts it is next; what is decided but not known looks as if the committee still votes. */
async function headOf({ req, at, moment }: { req: PayloadRequest; at: OwnStanding; moment: Date }): Promise<HeadView> {
	const { found, round, state, revision } = at;
	const today = dayOf(moment);
	const facts = await caseFacts({ req, found, round, moment });
	const isAnswering = state === 'prepared' && !facts.isFactsAnswered && !facts.isFactsTermOver;
	const release = round && round.state !== 'released' && round.state !== 'closed' ? dayOf(new Date(round.releaseOn)) : null;
	const dueDay = state !== 'prepared' ? found.dueDay : isAnswering ? found.factsUntil : release;
	const head = presentHead({
		lifecycle: qualityCaseLifecycle,
		record: { id: found.id, state, revision, dueDay: dueDay ?? null, suspendedOn: found.suspendedOn ?? null, about: null },
		capacities: ['provider'],
		facts,
		today,
		...(isAnswering ? { next: 'provider' as const } : {}),
	});
	return head.next === CAPACITY_LABELS.provider ? { ...head, next: 'u' } : head;
}

async function factsOf({ req, at, criteria }: { req: PayloadRequest; at: OwnStanding; criteria: RubricCriterion[] }): Promise<OwnCase['facts']> {
	const { found, state } = at;
	const id = idOf(found.decision);
	if (state !== 'prepared' || !id) return null;
	const decision = await req.payload.findByID({ collection: 'decisions', id, depth: 0, req, disableErrors: true });
	if (!decision || !found.factsUntil) return null;
	const text = decision.kind === 'measure' ? decision.reasons : null;
	return { until: found.factsUntil, findings: findingsOf({ decision, criteria }), text, answer: decision.factsAnswer ?? null };
}

async function filesOf({ req, id }: { req: PayloadRequest; id: string }): Promise<OwnFile[]> {
	const { docs } = await req.payload.find({
		collection: 'evidence',
		where: { and: [{ case: { equals: id } }, { kind: { equals: 'evidence' } }] },
		depth: 0,
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map((file) => ({ id: file.id, name: file.originalName, url: `/api/evidence/file/${file.filename ?? ''}`, sizeInBytes: file.filesize ?? 0 }));
}
