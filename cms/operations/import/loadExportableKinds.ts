import type { PayloadRequest } from 'payload';
import { holds } from '../../access/principal.ts';
import { IMPORT_KINDS, type ImportKind } from '../../domain/import/kinds.ts';
import { mayImport } from './openRun.ts';

/** The kinds that somebody may export: what one may import, and all for the auditor. */
export async function loadExportableKinds(req: PayloadRequest): Promise<ImportKind[]> {
	if (holds(req.user, 'auditor')) return [...IMPORT_KINDS];
	const allowed = await Promise.all(IMPORT_KINDS.map(async (kind) => ((await mayImport(req, kind)) ? [kind] : [])));
	return allowed.flat();
}
