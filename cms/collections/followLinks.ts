import type { CollectionAfterChangeHook } from 'payload';
import { linksIn } from '../domain/link/linksIn.ts';
import type { LinkingKind } from '../operations/links/noteLinks.ts';
import { keepForImport } from './keepForImport.ts';

/** Where a change brings a new web address, live or draft, a job notes it so that it is asked for. */
export function followLinks(kind: LinkingKind): CollectionAfterChangeHook {
	return async ({ doc, previousDoc, req }) => {
		if (req.context['isBulkLoad']) return doc;
		const before = linksIn(previousDoc ?? {}).map(({ url }) => url);
		if (linksIn(doc).every(({ url }) => before.includes(url))) return doc;
		const input = { kind, id: String(doc.id) };
		if (!keepForImport(req, { task: 'noteLinksOf', ...input })) await req.payload.jobs.queue({ task: 'noteLinksOf', input, req });
		return doc;
	};
}
