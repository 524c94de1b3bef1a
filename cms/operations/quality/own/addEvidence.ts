import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { idOf } from '../../../access/principal.ts';
import { emptyRow, replaceRows } from '../../../domain/qualityCase/assessmentRows.ts';
import { EVIDENCE_LIMITS, evidenceKindOf, shownName } from '../../../domain/qualityCase/evidenceFile.ts';
import { inTransaction } from '../../inTransaction.ts';
import { rubricOf } from '../rubricOf.ts';
import { requireOwnCase } from './ownStanding.ts';
import { isEditable, type StoredAssessment, storedAssessment, writeRows } from './saveAssessment.ts';

export type EvidenceOutcome = ({ ok: true; file: string } & StoredAssessment) | { ok: false; code: string; message: string };

/**
 * Takes a file as evidence for one criterion, once its first bytes say that it is of a kind that is taken. Stored under a random name and named by
 * the case in one transaction; what a failure leaves on disk, `eraseOrphans` removes.
 */
export function addEvidence({
	req,
	id,
	criterion,
	name,
	bytes,
}: {
	req: PayloadRequest;
	id: string;
	criterion: string;
	name: string;
	bytes: Uint8Array;
}): Promise<EvidenceOutcome> {
	return inTransaction(req, async () => {
		const { found } = await requireOwnCase({ req, id });
		const kind = evidenceKindOf(bytes);
		if (!isEditable(found)) return { ok: false, code: 'not-now', message: 'De zelfbeoordeling is ingediend en nu niet te wijzigen.' };
		if (!kind) return { ok: false, code: 'kind', message: 'Dit bestand is geen PDF, PNG, JPEG of WebP. Bewaar het als PDF en probeer het opnieuw.' };
		if (!(await rubricOf({ req, found })).some(({ code }) => code === criterion))
			return { ok: false, code: 'unknown', message: 'Dit criterium hoort niet bij deze aanvraag.' };
		const { rows } = storedAssessment(found);
		if (rows.flatMap(({ files }) => files).length >= EVIDENCE_LIMITS.filesPerCase)
			return { ok: false, code: 'too-many', message: `Een aanvraag heeft ten hoogste ${EVIDENCE_LIMITS.filesPerCase} bestanden. Haal er eerst een weg.` };
		const stored = await req.payload.create({
			collection: 'evidence',
			data: { case: found.id, provider: idOf(found.provider) ?? '', kind: 'evidence', originalName: shownName(name), uploadedBy: req.user?.id ?? null },
			file: { data: Buffer.from(bytes), mimetype: kind.mimeType, name: `${randomUUID()}.${kind.extension}`, size: bytes.length },
			depth: 0,
			req,
		});
		const row = rows.find((one) => one.criterion === criterion) ?? emptyRow(criterion);
		const written = await writeRows({ req, found, rows: replaceRows(rows, [{ ...row, files: [...row.files, stored.id] }]) });
		if (!written) throw new Error('The case changed while its file was stored');
		return { ok: true, file: stored.id, ...written };
	});
}
