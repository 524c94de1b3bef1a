import type { PayloadRequest, Where } from 'payload';
import type { QualityCase } from '../../../payload-types.ts';
import { inTransaction } from '../../inTransaction.ts';
import { beginCase } from './beginCase.ts';
import { requireOwnOffering } from './offeringStanding.ts';

/** Within so many working days somebody submits what was begun. */
const WORKING_DAYS_TO_SUBMIT = 60;

export type OpenOutcome = { ok: true; id: string } | { ok: false; code: string; message: string };

/** Begins a request for recognition of a live offering of somebody's own. What was written in the last one about it need not be typed again. */
export function openCase({ req, offering, moment }: { req: PayloadRequest; offering: string; moment: Date }): Promise<OpenOutcome> {
	return inTransaction(req, async () => {
		const standing = await requireOwnOffering({ req, id: offering, moment });
		const { provider, holding, inForce, criteriaSet, obstacle } = standing;
		if (obstacle || !criteriaSet) return { ok: false, code: obstacle?.code ?? '', message: obstacle?.message ?? '' };
		const last = await findLast({ req, offering, provider });
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
				selfAssessment: copiedRows(last),
			},
		});
		return { ok: true, id };
	});
}

/** The latest case about an offering by the same provider; null where there is none. */
export async function findLast({ req, offering, provider }: { req: PayloadRequest; offering: string; provider: string }): Promise<QualityCase | null> {
	const { docs } = await req.payload.find({
		collection: 'qualityCases',
		where: { and: [{ offering: { equals: offering } }, { provider: { equals: provider } }] },
		sort: '-createdAt',
		depth: 0,
		limit: 1,
		pagination: false,
		req,
	});
	return docs[0] ?? null;
}

/** Lets go of the key of a case that is over, in the caller's transaction. */
export async function freeKey({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<void> {
	const where: Where = { and: [{ id: { equals: found.id } }, { state: { equals: found.state } }, { revision: { equals: found.revision } }] };
	await req.payload.db.updateOne({ collection: 'qualityCases', where, data: { key: `void:${found.id}` }, req });
}

/** What an earlier case said, without its files: those belong to that case. */
export function copiedRows(last: QualityCase | null): NonNullable<QualityCase['selfAssessment']> {
	return (last?.selfAssessment ?? []).map(({ criterion, level, doesNotApply, explanation, links }) => ({
		criterion,
		level: level ?? null,
		doesNotApply: doesNotApply ?? false,
		explanation: explanation ?? '',
		links: (links ?? []).map(({ url }) => ({ url })),
		files: [],
	}));
}
