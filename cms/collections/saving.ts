import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import type { AddressedKind } from '../domain/shared/address.ts';
import { TAKING_OFF_LINE } from '../operations/twins.ts';
import { liveTwinBefore } from './liveTwin.ts';
import { refuse } from './refuse.ts';

const SAVES_DRAFT = 'savesDraft';

/**
 * Notes whether a change is saved on the draft twin or in the main document; hooks are not told. Payload's `unpublishAllLocales` goes:
 * we have one language, and with it only the fields that were sent would be checked at a publication.
 */
export const noteSaving: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	if (operation !== 'update' && operation !== 'restoreVersion') return args;
	req.context[SAVES_DRAFT] = 'draft' in args && args.draft === true;
	return 'unpublishAllLocales' in args ? { ...args, unpublishAllLocales: false } : args;
};

/** Whether the change under way is saved on the draft twin only. */
export function savesDraft(req: PayloadRequest): boolean {
	return req.context[SAVES_DRAFT] === true;
}

/**
 * What is live leaves the catalogue by `withdraw` only, with a reason for visitors; and the text of a withdrawn item stays as it was,
 * for `republish`. Without this a mere `PATCH { _status: 'draft' }`, or restoring an old draft, would do either without a trace.
 */
export function refuseBareUnpublish(collection: AddressedKind): CollectionBeforeChangeHook {
	return async ({ data, originalDoc, operation, req }) => {
		if (operation !== 'update' || !originalDoc?.id || savesDraft(req)) return data;
		const id = String(originalDoc.id);
		if ((data['_status'] ?? originalDoc['_status']) !== 'draft' || req.context[TAKING_OFF_LINE] === id) return data;
		if (liveTwinBefore(req, id)?._status === 'published') {
			return refuse({ ...AT_STATUS, collection, message: 'Dit item staat live. Kies "Intrekken", met een reden, of bewaar uw wijziging als concept.', req });
		}
		const { totalDocs } = await req.payload.count({ collection: 'withdrawals', where: { itemId: { equals: id }, kind: { equals: collection } }, req });
		if (totalDocs === 0) return data;
		return refuse({ ...AT_STATUS, collection, message: 'Dit item is ingetrokken. Bewaar uw wijziging als concept.', req });
	};
}

const AT_STATUS = { path: '_status', label: 'Status' } as const;
