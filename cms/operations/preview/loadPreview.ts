import { createLocalReq, type PayloadRequest, type Where } from 'payload';
import type { AddressedKind } from '../../domain/shared/address.ts';
import { contextOf } from '../catalogueContext.ts';
import { findPublicationFaults } from '../findPublicationFaults.ts';
import { loadDraftOffering } from '../loadOffering.ts';
import { loadDraftPage } from '../loadPage.ts';
import { loadDraftPath } from '../loadPath.ts';

type Wanted = { req: PayloadRequest; kind: AddressedKind; id: string; userId: string };

const ID = /^[0-9a-f]{24}$/;
const LOADERS = { offerings: loadDraftOffering, paths: loadDraftPath, pages: loadDraftPage };

/** The newest text of an item with the names of what publication still asks for; absent where its user may not, or no longer, see it. */
export async function loadPreview({ moment, ...wanted }: Wanted & { moment: Date }) {
	const { req, kind, id } = wanted;
	if ((await readerOf(wanted)) !== 'may') return { outcome: 'absent' as const };
	const item = await LOADERS[kind](contextOf({ req, moment }), id);
	if (!item) return { outcome: 'absent' as const };
	const faults = await findPublicationFaults({ payload: req.payload, kind, id });
	const missing = new Set(faults.filter(({ path }) => path !== '_status').map(({ label }) => label));
	return { outcome: 'found' as const, item, missing: [...missing] };
}

/** Whether this user may see drafts of this item, today: roles change, and people leave. `never`: of no item of the kind. */
export async function readerOf({ req, kind, id, userId }: Wanted): Promise<'may' | 'not-this' | 'never'> {
	const { payload } = req;
	const user = await payload.findByID({ collection: 'users', id: userId, depth: 0, disableErrors: true, req });
	if (!user) return 'never';
	const reader = await createLocalReq({ user: { ...user, collection: 'users' } }, payload);
	const rows = await payload.collections[kind].config.access.readVersions({ req: reader });
	if (rows === false) return 'never';
	if (!ID.test(id)) return 'not-this';
	const newest: Where = { parent: { equals: id }, latest: { equals: true } };
	const { totalDocs } = await payload.countVersions({ collection: kind, where: rows === true ? newest : { and: [newest, rows] } });
	return totalDocs > 0 ? 'may' : 'not-this';
}
