import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { ReportInput } from '../../domain/report/reportInput.ts';
import { inTransaction } from '../inTransaction.ts';
import { liveAnd } from '../live.ts';

/** Nobody is helped by more about one item; who opens it sees these first. */
const MOST_OPEN_PER_ITEM = 25;

type Found = { id: string; title: string; provider: string | null; region: string | null };

/** Files what a visitor says is wrong with something public. Nothing is asked or kept about the visitor. */
export async function fileReport({
	req,
	input,
}: {
	req: PayloadRequest;
	input: ReportInput;
}): Promise<{ ok: true } | { ok: false; code: 'unknown' | 'too-many' }> {
	return inTransaction(req, async () => {
		const item = await findPublic({ req, input });
		if (!item) return { ok: false, code: 'unknown' };
		const { totalDocs } = await req.payload.count({
			collection: 'reports',
			where: { and: [{ 'item.value': { equals: item.id } }, { state: { equals: 'open' } }] },
			req,
		});
		if (totalDocs >= MOST_OPEN_PER_ITEM) return { ok: false, code: 'too-many' };
		await req.payload.create({
			collection: 'reports',
			data: {
				title: item.title,
				category: input.category,
				text: input.text,
				item: { relationTo: input.kind, value: item.id },
				provider: item.provider,
				region: item.region,
				state: 'open',
			},
			depth: 0,
			req,
		});
		return { ok: true };
	});
}

/** Only what a visitor can see: live text, an admitted provider, a region. */
async function findPublic({ req, input: { kind, slug } }: { req: PayloadRequest; input: ReportInput }): Promise<Found | null> {
	const one = { depth: 0, limit: 1, pagination: false, req } as const;
	const here = { slug: { equals: slug } };
	const { payload } = req;
	if (kind === 'offerings') {
		const { docs } = await payload.find({ collection: kind, where: liveAnd(here), select: { title: true, provider: true }, ...one });
		return docs[0] ? { id: docs[0].id, title: docs[0].title, provider: idOf(docs[0].provider), region: null } : null;
	}
	if (kind === 'paths') {
		const { docs } = await payload.find({ collection: kind, where: liveAnd(here), select: { title: true }, ...one });
		return docs[0] ? { id: docs[0].id, title: docs[0].title, provider: null, region: null } : null;
	}
	if (kind === 'providers') {
		const { docs } = await payload.find({ collection: kind, where: { and: [here, { isAdmitted: { equals: true } }] }, select: { name: true }, ...one });
		return docs[0] ? { id: docs[0].id, title: docs[0].name, provider: docs[0].id, region: null } : null;
	}
	const { docs } = await payload.find({ collection: kind, where: here, select: { name: true }, ...one });
	return docs[0] ? { id: docs[0].id, title: docs[0].name, provider: null, region: docs[0].id } : null;
}
