import { APIError, type CollectionBeforeValidateHook } from 'payload';

const STALE =
	'Iemand anders heeft dit item bewaard terwijl u eraan werkte. Uw tekst is niet opgeslagen maar staat nog op dit scherm. Open het item in een tweede tabblad, neem over wat u wilt houden en bewaar het daar.';

/**
 * A form sends back when the item was last changed as it knew it (`updatedAt`). Has somebody saved since, then the change is refused
 * and nobody's text is overwritten unseen. A client that sends no `updatedAt` says what it wants changed and asks for no such care.
 */
export const refuseStale: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
	const isForm = operation === 'update' && req.payloadAPI === 'REST' && req.method === 'PATCH';
	const known: unknown = data?.['updatedAt'];
	if (!isForm || typeof known !== 'string' || !originalDoc?.updatedAt) return data;
	if (Date.parse(known) < Date.parse(originalDoc.updatedAt)) throw new APIError(STALE, 409, null, true);
	return data;
};
