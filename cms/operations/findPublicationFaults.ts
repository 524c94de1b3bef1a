import { createLocalReq, type Payload, ValidationError } from 'payload';
import { inTransaction } from './inTransaction.ts';

/** What stands in the way of publishing: the field's label where it has one, and what to do about it. */
export type PublicationFault = { field: string; message: string };

/** Thrown to give the try up. */
class NothingStands extends Error {
	override name = 'NothingStands';
}

/**
 * What publishing the newest text of an item would be refused for; nothing when it would pass. It is really published, by Payload and all hooks,
 * in a transaction of its own that is always rolled back: so the answer is never another than that of publishing itself.
 */
export async function findPublicationFaults({ payload, kind, id }: { payload: Payload; kind: 'offerings'; id: string }): Promise<PublicationFault[]> {
	const req = await createLocalReq({ context: { isBulkLoad: true } }, payload);
	try {
		return await inTransaction(req, async () => {
			await payload.update({ collection: kind, id, data: { _status: 'published' }, depth: 0, req });
			throw new NothingStands();
		});
	} catch (error) {
		if (error instanceof NothingStands) return [];
		if (error instanceof ValidationError) return error.data.errors.map(({ path, label, message }) => ({ field: inWords(label) ?? path, message }));
		throw error;
	}
}

function inWords(label: unknown): string | null {
	return typeof label === 'string' && label !== '' ? label : null;
}
