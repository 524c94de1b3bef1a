import type { PayloadRequest } from 'payload';
import type { AddressedKind } from '../domain/shared/address.ts';

export type ArchivedItem = { kind: AddressedKind; id: string; title: string; reason: string | null; archivedAt: string };

const KINDS = ['offerings', 'paths', 'pages'] as const;
const MOST = 500;

/** The archived items that the user may see the drafts of, the latest first. */
export async function loadArchive(req: PayloadRequest): Promise<ArchivedItem[]> {
	if (!req.user) return [];
	const { docs } = await req.payload.find({
		collection: 'withdrawals',
		where: { archivedAt: { exists: true } },
		sort: '-archivedAt',
		depth: 0,
		limit: MOST,
		pagination: false,
		req,
	});
	const titles = new Map((await Promise.all(KINDS.map((kind) => titlesOf({ req, kind, ids: docs.map(({ itemId }) => itemId) })))).flat());
	return docs.flatMap(({ kind, itemId, reason, archivedAt }) => {
		const known = KINDS.find((name) => name === kind);
		const title = titles.get(itemId);
		return known && archivedAt && title !== undefined ? [{ kind: known, id: itemId, title: title || 'Zonder titel', reason: reason ?? null, archivedAt }] : [];
	});
}

async function titlesOf({ req, kind, ids }: { req: PayloadRequest; kind: AddressedKind; ids: string[] }): Promise<[string, string][]> {
	const { docs } = await req.payload.find({
		collection: kind,
		where: { id: { in: ids } },
		depth: 0,
		select: { title: true },
		limit: MOST,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return docs.map(({ id, title }) => [id, title]);
}
