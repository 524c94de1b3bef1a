import type { CollectionAfterDeleteHook } from 'payload';
import type { ReportableKind } from '../domain/report/reportInput.ts';
import { markItemGone } from '../operations/reports/markItemGone.ts';

/** What visitors said about a deleted item stays for its term, and leads nowhere any more. */
export function keepReports(kind: ReportableKind): CollectionAfterDeleteHook {
	return ({ doc, req }) => markItemGone({ req, kind, id: String(doc.id) });
}
