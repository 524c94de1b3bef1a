import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload, Where } from 'payload';
import { idOf } from '../../access/principal.ts';

/** What was just uploaded may not be named yet. */
const SETTLING_IN_MS = 24 * 3_600_000;

/** Removes evidence that no case names any more, and files on disk without a record. Letters stay. Says how many went. */
export async function eraseOrphans({ payload, moment }: { payload: Payload; moment: Date }): Promise<number> {
	return (await eraseUnnamed({ payload, moment })) + (await eraseLoose({ payload, moment }));
}

async function eraseUnnamed({ payload, moment }: { payload: Payload; moment: Date }): Promise<number> {
	const settled = new Date(moment.getTime() - SETTLING_IN_MS).toISOString();
	const { docs } = await payload.find({
		collection: 'evidence',
		where: { and: [{ kind: { equals: 'evidence' } }, { updatedAt: { less_than: settled } }] },
		depth: 0,
		select: { case: true },
		limit: 0,
		pagination: false,
	});
	let count = 0;
	for (const { id, case: about } of docs) {
		const where: Where = { and: [{ id: { equals: idOf(about) } }, { 'selfAssessment.files': { in: [id] } }] };
		if ((await payload.count({ collection: 'qualityCases', where })).totalDocs > 0) continue;
		await payload.delete({ collection: 'evidence', id, depth: 0 });
		count += 1;
	}
	return count;
}

async function eraseLoose({ payload, moment }: { payload: Payload; moment: Date }): Promise<number> {
	const folder = payload.collections.evidence.config.upload.staticDir ?? '';
	const names = await readdir(folder).catch(() => []);
	let count = 0;
	for (const name of names) {
		const { mtimeMs } = await stat(join(folder, name));
		if (moment.getTime() - mtimeMs <= SETTLING_IN_MS) continue;
		const { totalDocs } = await payload.count({ collection: 'evidence', where: { filename: { equals: name } } });
		if (totalDocs > 0) continue;
		await unlink(join(folder, name));
		count += 1;
	}
	return count;
}
