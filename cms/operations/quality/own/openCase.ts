import type { PayloadRequest, Where } from 'payload';
import type { QualityCase } from '../../../payload-types.ts';
import { findRows } from '../../findRows.ts';
import { inTransaction } from '../../inTransaction.ts';
import { beginCase } from './beginCase.ts';
import { requireOwnOffering } from './offeringStanding.ts';

/** Within so many working days somebody submits what was begun. */
const WORKING_DAYS_TO_SUBMIT = 60;

export type OpenOutcome = { ok: true; id: string } | { ok: false; code: string; message: string };

/** Begins a request for recognition of a live offering of somebody's own. What was written about it before need not be typed again. */
export function openCase({ req, offering, moment }: { req: PayloadRequest; offering: string; moment: Date }): Promise<OpenOutcome> {
	return inTransaction(req, async () => {
		const standing = await requireOwnOffering({ req, id: offering, moment });
		const { provider, holding, inForce, criteriaSet, obstacle } = standing;
		if (obstacle || !criteriaSet) return { ok: false, code: obstacle?.code ?? '', message: obstacle?.message ?? '' };
		const written = await findWritten({ req, offering, provider });
		if (holding) await freeKey({ req, found: holding });
		const id = await beginCase({
			req,
			capacity: 'provider',
			workingDays: WORKING_DAYS_TO_SUBMIT,
			moment,
			data: {
				offering,
				title: standing.offering.title,
				isExample: standing.offering.isExample ?? false,
				provider,
				criteriaSet,
				kind: inForce ? 'renewal' : 'first',
				basedOn: null,
				criteria: [],
				differences: [],
				selfAssessment: written,
			},
		});
		return { ok: true, id };
	});
}

/**
 * What the same provider wrote last per criterion in its cases about an offering, without the files: those belong to their case. One case may be about
 * a few criteria only.
 */
export async function findWritten({ req, offering, provider }: { req: PayloadRequest; offering: string; provider: string }): Promise<WrittenRow[]> {
	const where: Where = { and: [{ offering: { equals: offering } }, { provider: { equals: provider } }] };
	const cases = await findRows({ req, collection: 'qualityCases', where, fields: ['selfAssessment'], sort: '-createdAt' });
	const latest = new Map<string, WrittenRow>();
	for (const row of cases.flatMap(({ selfAssessment }) => selfAssessment ?? [])) {
		if (!latest.has(row.criterion)) latest.set(row.criterion, copiedRow(row));
	}
	return [...latest.values()];
}

type WrittenRow = NonNullable<QualityCase['selfAssessment']>[number];

/** Lets go of the key of a case that is over, in the caller's transaction. */
export async function freeKey({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<void> {
	const where: Where = { and: [{ id: { equals: found.id } }, { state: { equals: found.state } }, { revision: { equals: found.revision } }] };
	await req.payload.db.updateOne({ collection: 'qualityCases', where, data: { key: `void:${found.id}` }, req });
}

function copiedRow({ criterion, level, doesNotApply, explanation, links }: WrittenRow): WrittenRow {
	return {
		criterion,
		level: level ?? null,
		doesNotApply: doesNotApply ?? false,
		explanation: explanation ?? '',
		links: (links ?? []).map(({ url }) => ({ url })),
		files: [],
	};
}
