import { createLocalReq, type Payload, type PayloadRequest, ValidationError } from 'payload';
import { z } from 'zod';
import type { AddressedKind } from '../domain/shared/address.ts';
import { inTransaction } from './inTransaction.ts';
import { asTrial, PublicationReached } from './publicationTrial.ts';

/** What stands in the way of publishing at one field: its tab and its name in Dutch, what to do about it, its path. */
export type PublicationFault = { tab: string | null; label: string; message: string; path: string };

type Item = { kind: AddressedKind; id: string };

/**
 * What publishing the newest text of an item would be refused for; nothing when it would pass. It is really published, by Payload and all hooks,
 * up to the write, in a transaction of its own that is rolled back: so the answer is never another than that of publishing itself. What the
 * database alone would refuse, a value that must be unique, is looked up. Tried by nobody, so whether *this* user may publish isn't in it.
 */
export async function findPublicationFaults({ payload, kind, id }: Item & { payload: Payload }): Promise<PublicationFault[]> {
	const req = await createLocalReq({ context: { isBulkLoad: true } }, payload);
	const publish = () => payload.update({ collection: kind, id, data: { _status: 'published' }, depth: 0, req });
	try {
		await asTrial({ kind, id }, () => inTransaction(req, publish));
	} catch (error) {
		if (error instanceof PublicationReached) return findTaken({ req: await createLocalReq({}, payload), kind, id, text: error.text });
		if (error instanceof ValidationError) return error.data.errors.map(({ path, label, message }) => ({ ...namesOf(inWords(label) ?? path), message, path }));
		throw error;
	}
	throw new Error(`The trial publication of ${kind}/${id} was not ended`);
}

const uniqueSchema = z.object({ name: z.string(), unique: z.literal(true), label: z.string().optional().catch(undefined) });

/** Values that must be unique and stand in another item. */
async function findTaken({ req, kind, id, text }: Item & { req: PayloadRequest; text: Record<string, unknown> }): Promise<PublicationFault[]> {
	const fields = req.payload.collections[kind].config.flattenedFields.flatMap((field) => uniqueSchema.safeParse(field).data ?? []);
	const taken = await Promise.all(
		fields.map(async ({ name, label }) => {
			const value = text[name];
			if (value === undefined || value === null) return [];
			const { totalDocs } = await req.payload.count({ collection: kind, where: { and: [{ [name]: { equals: value } }, { id: { not_equals: id } }] }, req });
			return totalDocs > 0 ? [{ tab: null, label: label ?? name, message: req.t('error:valueMustBeUnique'), path: name }] : [];
		}),
	);
	return taken.flat();
}

function inWords(label: unknown): string | null {
	return typeof label === 'string' && label !== '' ? label : null;
}

/** Payload names a field with all that it stands in: `Inhoud > Samenvatting`. */
function namesOf(label: string): Pick<PublicationFault, 'tab' | 'label'> {
	const [first = label, ...rest] = label.split(' > ');
	return rest.length === 0 ? { tab: null, label: first } : { tab: first, label: rest.join(', ') };
}
