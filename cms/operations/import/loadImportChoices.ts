import type { PayloadRequest, Where } from 'payload';
import { type ImportKind, KINDS } from '../../domain/import/kinds.ts';
import { describeKind } from './describeKind.ts';
import { importerFor } from './importer.ts';
import { mayImport } from './openRun.ts';

/** The kinds as people look for them: what is imported most comes first. */
const FOR_PEOPLE: readonly ImportKind[] = ['offerings', 'editions', 'schools', 'boards', 'providers', 'competences'];

/** What somebody may import, and for which providers and regions; where there is one of those, nothing has to be chosen. */
export async function loadImportChoices(req: PayloadRequest) {
	const kinds = await loadImportableKinds(req);
	const importer = await importerFor(req.payload, req.user);
	const within = (ids: ReadonlySet<string> | null): Where => (ids ? { id: { in: [...ids] } } : {});
	const asked = { depth: 0, limit: 0, pagination: false, sort: 'name', select: { name: true }, req, ...importer.rights } as const;
	const [providers, regions] = await Promise.all([
		req.payload.find({ collection: 'providers', where: within(importer.providerIds), ...asked }),
		req.payload.find({ collection: 'regions', where: within(importer.regionIds), ...asked }),
	]);
	return { kinds, providers: providers.docs.map(named), regions: regions.docs.map(named), ownsAll: importer.providerIds === null };
}

/** The kinds that somebody may import, with every column. */
export async function loadImportableKinds(req: PayloadRequest) {
	const allowed = await Promise.all(FOR_PEOPLE.map(async (kind) => ((await mayImport(req, kind)) ? [describeKind(KINDS[kind])] : [])));
	return allowed.flat();
}

export type ImportableKind = Awaited<ReturnType<typeof loadImportableKinds>>[number];

function named({ id, name }: { id: string; name?: string | null }): { id: string; name: string } {
	return { id, name: name ?? '' };
}
