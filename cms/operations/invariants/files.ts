import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { idOf } from '../../access/principal.ts';
import type { Invariant } from './invariant.ts';

/** What was just uploaded or is just going away may be half there. */
const SETTLING_IN_MS = 24 * 3_600_000;

/** Every file on disk has a record and every record a file; both belong to a case that is there. */
export const noOrphanFiles: Invariant = {
	code: 'no-orphan-files',
	title: 'Elk bestand bij een zaak hoort bij een zaak die er is, en is er ook echt.',
	find: async function* ({ payload, moment }) {
		const { docs } = await payload.find({
			collection: 'evidence',
			depth: 0,
			select: { filename: true, case: true, provider: true },
			limit: 0,
			pagination: false,
		});
		const folder = payload.collections.evidence.config.upload.staticDir ?? '';
		const names = new Set(docs.flatMap(({ filename }) => filename ?? []));
		for (const { id, filename, case: about, provider } of docs) {
			const where = { kind: 'evidence', itemId: id, case: idOf(about), provider: idOf(provider) };
			if (!filename || !existsSync(join(folder, filename))) yield { ...where, problem: 'Het bestand is er niet.' };
			const { totalDocs } = await payload.count({ collection: 'qualityCases', where: { id: { equals: where.case } } });
			if (totalDocs === 0) yield { ...where, problem: 'De zaak is er niet.' };
		}
		for (const name of existsSync(folder) ? await readdir(folder) : []) {
			const isSettled = moment.getTime() - statSync(join(folder, name)).mtimeMs > SETTLING_IN_MS;
			if (isSettled && !names.has(name)) yield { kind: 'evidence', itemId: name, case: null, provider: null, problem: 'Dit bestand hoort nergens bij.' };
		}
	},
};
