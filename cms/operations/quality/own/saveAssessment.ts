import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../../../access/principal.ts';
import { type AssessmentRow, replaceRows } from '../../../domain/qualityCase/assessmentRows.ts';
import type { QualityCase } from '../../../payload-types.ts';
import { inTransaction } from '../../inTransaction.ts';
import { rubricOf } from '../rubricOf.ts';
import { requireOwnCase } from './ownStanding.ts';

/** What is stored of a self-assessment. `draftRevision` counts how often it was saved. */
export type StoredAssessment = { draftRevision: number; rows: AssessmentRow[] };
export type SaveOutcome = ({ ok: true } & StoredAssessment) | ({ ok: false; code: 'not-now' | 'stale-draft' | 'unknown'; message: string } & StoredAssessment);

const NOT_NOW = 'De zelfbeoordeling is ingediend en nu niet te wijzigen.';
const STALE = 'In een ander venster is intussen iets bewaard.';
const UNKNOWN = 'Dit hoort niet bij deze aanvraag.';

/**
 * Saves some rows of a self-assessment while it may be changed. Written only if nothing was saved since `draftRevision`; else the answer holds
 * what stands there now, so that a screen can put both together.
 */
export function saveAssessment({
	req,
	id,
	draftRevision,
	rows,
}: {
	req: PayloadRequest;
	id: string;
	draftRevision: number;
	rows: readonly AssessmentRow[];
}): Promise<SaveOutcome> {
	return inTransaction(req, async () => {
		const { found } = await requireOwnCase({ req, id });
		const stored = storedAssessment(found);
		if (!isEditable(found)) return { ok: false, code: 'not-now', message: NOT_NOW, ...stored };
		if (stored.draftRevision !== draftRevision) return { ok: false, code: 'stale-draft', message: STALE, ...stored };
		if (!(await isOfCase({ req, found, rows }))) return { ok: false, code: 'unknown', message: UNKNOWN, ...stored };
		const written = await writeRows({ req, found, rows: replaceRows(stored.rows, rows) });
		return written ? { ok: true, ...written } : { ok: false, code: 'stale-draft', message: STALE, ...stored };
	});
}

/** Whether its provider may change the self-assessment now. */
export function isEditable({ state }: Pick<QualityCase, 'state'>): boolean {
	return state === 'open' || state === 'to-complete';
}

/** The self-assessment of a case as rules and screens want it. */
export function storedAssessment({ draftRevision, selfAssessment }: Pick<QualityCase, 'draftRevision' | 'selfAssessment'>): StoredAssessment {
	const rows = (selfAssessment ?? []).map(({ criterion, level, doesNotApply, explanation, links, files }) => ({
		criterion,
		level: level ?? null,
		doesNotApply: doesNotApply ?? false,
		explanation: explanation ?? '',
		links: (links ?? []).map(({ url }) => url),
		files: (files ?? []).flatMap((file) => idOf(file) ?? []),
	}));
	return { draftRevision: draftRevision ?? 0, rows };
}

/** Writes all rows of a case that still stands where it was read, in the caller's transaction; null where it doesn't. */
export async function writeRows({
	req,
	found,
	rows,
}: {
	req: PayloadRequest;
	found: QualityCase;
	rows: readonly AssessmentRow[];
}): Promise<StoredAssessment | null> {
	const draftRevision = found.draftRevision ?? 0;
	const here: Where[] = [{ id: { equals: found.id } }, { state: { equals: found.state } }, { revision: { equals: found.revision } }];
	const data = {
		draftRevision: draftRevision + 1,
		selfAssessment: rows.map(({ links, files, ...row }) => ({ ...row, links: links.map((url) => ({ url })), files: [...files] })),
	};
	const where: Where = { and: [...here, { draftRevision: { equals: draftRevision } }] };
	const written = await req.payload.db.updateOne({ collection: 'qualityCases', where, data, req });
	return written ? { draftRevision: draftRevision + 1, rows: [...rows] } : null;
}

/** Whether all that is named is of this case: its criteria, and files that were given for it. */
async function isOfCase({ req, found, rows }: { req: PayloadRequest; found: QualityCase; rows: readonly AssessmentRow[] }): Promise<boolean> {
	const codes = (await rubricOf({ req, found })).map(({ code }) => code);
	const files = [...new Set(rows.flatMap((row) => row.files))];
	if (rows.some(({ criterion }) => !codes.includes(criterion))) return false;
	if (files.length === 0) return true;
	const where: Where = { and: [{ id: { in: files } }, { case: { equals: found.id } }, { kind: { equals: 'evidence' } }] };
	return (await req.payload.count({ collection: 'evidence', where, req })).totalDocs === files.length;
}
