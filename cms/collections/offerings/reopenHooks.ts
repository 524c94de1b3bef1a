import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { WATCHABLE_FIELDS } from '../../domain/offering/watchable.ts';
import { differencesBetween } from '../../domain/qualityCase/reopening.ts';
import { describeWatched, type WatchedWords } from '../../operations/quality/describeWatched.ts';
import { savesDraft } from '../saving.ts';

const noted = new WeakMap<PayloadRequest, Map<string, WatchedWords>>();

/** Notes what a live offering says before it is changed, where the quality process ever decided about it. */
export const noteAssessedText: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
	if (operation !== 'update' || !originalDoc?.id || savesDraft(req)) return data;
	const id = String(originalDoc.id);
	const { totalDocs } = await req.payload.count({ collection: 'recognitions', where: { offering: { equals: id } }, req });
	const words = totalDocs > 0 ? await describeWatched({ req, id }) : null;
	if (words) noted.set(req, new Map([...(noted.get(req) ?? []), [id, words]]));
	return data;
};

/** Where a change of a live offering touches what criteria may watch, a job looks which of them are assessed anew. It exists exactly when the change does. */
export const reopenCriteriaOf: CollectionAfterChangeHook = async ({ doc, req }) => {
	const id = String(doc.id);
	const before = noted.get(req)?.get(id);
	if (!before || doc._status !== 'published') return doc;
	noted.get(req)?.delete(id);
	const after = await describeWatched({ req, id });
	const differences = after ? differencesBetween({ fields: WATCHABLE_FIELDS, before, after }) : [];
	if (differences.length > 0) await req.payload.jobs.queue({ task: 'reopenCriteria', input: { offering: id, differences: JSON.stringify(differences) }, req });
	return doc;
};
