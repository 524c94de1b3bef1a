import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { holds } from '../../access/principal.ts';
import type { BulkKind } from '../../domain/bulkChange/fields.ts';
import { ownProviderIds } from '../ownProviderIds.ts';

const MOST_ITEMS = 500;
const whereSchema = z.record(z.string(), z.unknown());

/** An item that somebody may choose: its name and a word about it. */
export type BulkItem = { id: string; title: string; detail: string };

/** The items of somebody's own that may be changed together; narrowed by a filter of a list where one is given. */
export async function listBulkItems({ req, kind, filter }: { req: PayloadRequest; kind: BulkKind; filter: unknown }): Promise<BulkItem[]> {
	const narrowed = whereSchema.safeParse(filter);
	const isEditor = holds(req.user, 'editor') && kind === 'offerings';
	const ids = await ownProviderIds(req);
	const own: Where = isEditor ? {} : { [kind === 'offerings' ? 'provider' : 'offering.provider']: { in: ids } };
	const where: Where = { and: [own, ...(narrowed.success ? [toWhere(narrowed.data)] : [])] };
	const asked = { where, depth: 1, limit: MOST_ITEMS, pagination: false, overrideAccess: false, user: req.user, req } as const;
	if (kind === 'offerings') {
		const { docs } = await req.payload.find({
			...asked,
			collection: 'offerings',
			draft: true,
			sort: 'title',
			select: { title: true, provider: true, _status: true },
			populate: { providers: { name: true } },
		});
		return docs.map(({ id, title, provider, _status }) => ({
			id,
			title: title || 'Zonder titel',
			detail: [typeof provider === 'object' && provider ? provider.name : '', _status === 'published' ? '' : 'concept'].filter(Boolean).join(' · '),
		}));
	}
	const { docs } = await req.payload.find({
		...asked,
		collection: 'editions',
		sort: '-startDate',
		select: { code: true, offering: true },
		populate: { offerings: { title: true } },
	});
	return docs.map(({ id, code, offering }) => ({ id, title: typeof offering === 'object' ? offering.title || 'Zonder titel' : code, detail: code }));
}

/** The filter as a client wrote it in the address; Payload checks it as it checks any other. */
function toWhere(filter: Record<string, unknown>): Where {
	return JSON.parse(JSON.stringify(filter));
}
