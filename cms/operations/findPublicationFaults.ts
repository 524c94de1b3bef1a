import { createLocalReq, type Payload, ValidationError } from 'payload';
import type { AddressedKind } from '../domain/shared/address.ts';
import { inTransaction } from './inTransaction.ts';
import { asTrial, PublicationPassed } from './publicationTrial.ts';

/** What stands in the way of publishing at one field: its tab and its name in Dutch, what to do about it, its path. */
export type PublicationFault = { tab: string | null; label: string; message: string; path: string };

/**
 * What publishing the newest text of an item would be refused for; nothing when it would pass. It is really published, by Payload and all hooks,
 * in a transaction of its own that is always rolled back: so the answer is never another than that of publishing itself. Tried by nobody, so
 * whether *this* user may publish isn't in it.
 */
export async function findPublicationFaults({ payload, kind, id }: { payload: Payload; kind: AddressedKind; id: string }): Promise<PublicationFault[]> {
	const req = await createLocalReq({ context: { isBulkLoad: true } }, payload);
	const publish = () => payload.update({ collection: kind, id, data: { _status: 'published' }, depth: 0, req });
	try {
		await asTrial({ kind, id }, () => inTransaction(req, publish));
	} catch (error) {
		if (error instanceof PublicationPassed) return [];
		if (error instanceof ValidationError) return error.data.errors.map(({ path, label, message }) => ({ ...namesOf(inWords(label) ?? path), message, path }));
		throw error;
	}
	throw new Error(`The trial publication of ${kind}/${id} was not ended`);
}

function inWords(label: unknown): string | null {
	return typeof label === 'string' && label !== '' ? label : null;
}

/** Payload names a field with all that it stands in: `Inhoud > Samenvatting`. */
function namesOf(label: string): Pick<PublicationFault, 'tab' | 'label'> {
	const [first = label, ...rest] = label.split(' > ');
	return rest.length === 0 ? { tab: null, label: first } : { tab: first, label: rest.join(', ') };
}
