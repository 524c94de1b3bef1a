import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { Path, PathVersion } from '../../payload-types.ts';
import { logActivity } from '../logActivity.ts';

/**
 * Puts the text of a version live on its path, once: of many callers one wins. A draft that was saved after the version was
 * established stays the draft. Says whether this call did it; a withdrawn path is left alone. The caller holds the transaction.
 */
export async function applyPathVersion({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<boolean> {
	const { payload } = req;
	const version = await payload.findByID({ collection: 'pathVersions', id, depth: 0, req });
	const pathId = idOf(version.path) ?? '';
	if (await isWithdrawn({ req, pathId })) return false;
	const claimed = await payload.db.updateOne({
		collection: 'pathVersions',
		where: { and: [{ id: { equals: id } }, { state: { equals: 'upcoming' } }] },
		data: { state: 'applied', appliedAt: moment.toISOString() },
		req,
	});
	if (!claimed) return false;
	const draft = await newerDraft({ req, pathId, than: version.createdAt });
	await payload.update({ collection: 'paths', id: pathId, data: { ...textOf(version), _status: 'published' }, depth: 0, req });
	if (draft) await payload.update({ collection: 'paths', id: pathId, data: { ...textOf(draft), _status: 'draft' }, draft: true, depth: 0, req });
	await logActivity({ req, collection: 'paths', id: pathId, verb: 'apply-version', fields: [], reason: `versie ${version.number}`, moment });
	return true;
}

type Text = Pick<Path, 'title' | 'summary' | 'description' | 'role' | 'sectors' | 'source' | 'stages'>;

/** What a version keeps of a path: its words and stages, and none of its marks. */
export function textOf({ title, summary, description, role, sectors, source, stages }: Path | PathVersion): Text {
	return { title, summary, description, role, sectors, source, stages };
}

async function newerDraft({ req, pathId, than }: { req: PayloadRequest; pathId: string; than: string }): Promise<Path | null> {
	const draft = await req.payload.findByID({ collection: 'paths', id: pathId, draft: true, depth: 0, req });
	return draft._status === 'draft' && draft.updatedAt > than ? draft : null;
}

/** Whether the path has been taken out of the catalogue. */
export async function isWithdrawn({ req, pathId }: { req: PayloadRequest; pathId: string }): Promise<boolean> {
	const { totalDocs } = await req.payload.count({
		collection: 'withdrawals',
		where: { and: [{ kind: { equals: 'paths' } }, { itemId: { equals: pathId } }] },
		req,
	});
	return totalDocs > 0;
}
