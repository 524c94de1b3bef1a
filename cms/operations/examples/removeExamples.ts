import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { ALL_TAGS } from '../../domain/shared/tags.ts';
import { logActivity } from '../logActivity.ts';
import { writeState } from '../systemState.ts';
import { exampleIds } from './exampleIds.ts';
import { EXAMPLE_KINDS, type ExampleKind, FOLLOWERS } from './exampleKinds.ts';
import { findRealUses, type RealUse } from './findRealUses.ts';

const BATCH = 50;

export type Removal = { ok: true; removed: number } | { ok: false; uses: RealUse[] };
export type RemovalProgress = { word: string; done: number; total: number };

/**
 * Removes all example content and example accounts, kind by kind; the log stays and says so. Refuses as a whole while real
 * items name examples. Ended half-way it is simply called again. The caller rebuilds the search index; the site hears by a job.
 */
export async function removeExamples({
	payload,
	moment,
	onProgress = () => {},
}: {
	payload: Payload;
	moment: Date;
	onProgress?: (progress: RemovalProgress) => void;
}): Promise<Removal> {
	const req = await createLocalReq({ context: { isBulkLoad: true, isRemovingExamples: true } }, payload);
	const uses = await findRealUses(req);
	if (uses.length > 0) return { ok: false, uses };
	// From here on the database is not filled again by a start, even where this ends half-way.
	await writeState({ payload }, 'examplesRemovedAt', moment.toISOString());
	let removed = 0;
	for (const { collection, word } of EXAMPLE_KINDS) removed += await removeKind({ req, collection, word, moment, onProgress });
	await payload.jobs.queue({ task: 'refreshSite', input: { tags: [...ALL_TAGS] } });
	return { ok: true, removed };
}

type Kind = { req: PayloadRequest; collection: ExampleKind; word: string; moment: Date; onProgress: (progress: RemovalProgress) => void };

async function removeKind({ req, collection, word, moment, onProgress }: Kind): Promise<number> {
	const ids = childrenFirst(await exampleIds(req, collection));
	for (let start = 0; start < ids.length; start += BATCH) {
		const batch = ids.slice(start, start + BATCH);
		await removeFollowers({ req, collection, ids: batch });
		for (const id of batch) await req.payload.delete({ collection, id, depth: 0, req });
		onProgress({ word, done: start + batch.length, total: ids.length });
	}
	const { payload } = req;
	if (ids.length > 0) {
		await logActivity({ req: await createLocalReq({}, payload), collection, id: 'isExample', verb: 'remove-examples', fields: [], moment });
	}
	return ids.length;
}

async function removeFollowers({ req, collection, ids }: { req: PayloadRequest; collection: ExampleKind; ids: string[] }): Promise<void> {
	for (const follower of FOLLOWERS) {
		if (!follower.of.some((kind) => kind === collection)) continue;
		await req.payload.delete({ collection: follower.collection, where: { [follower.path]: { in: ids } }, depth: 0, req });
	}
}

/** Ids grow with time, and a parent is made before its children: the youngest go first. */
function childrenFirst(ids: string[]): string[] {
	return ids.toSorted().toReversed();
}
