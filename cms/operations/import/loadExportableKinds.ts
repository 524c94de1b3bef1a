import type { PayloadRequest } from 'payload';
import { holds } from '../../access/principal.ts';
import { IMPORT_KINDS, type ImportKind } from '../../domain/import/kinds.ts';
import { loadImportableKinds } from './loadImportChoices.ts';

/** The kinds that somebody may export: what one may import, and all for the auditor. */
export async function loadExportableKinds(req: PayloadRequest): Promise<ImportKind[]> {
	if (holds(req.user, 'auditor')) return [...IMPORT_KINDS];
	return (await loadImportableKinds(req)).map(({ kind }) => kind);
}
