import {
	type CollectionSlug,
	createLocalReq,
	type DataFromCollectionSlug,
	type Payload,
	type PayloadRequest,
	type RequiredDataFromCollectionSlug,
	type Where,
} from 'payload';
import { saysTheSame } from '../domain/shared/saysTheSame.ts';
import { inTransaction } from '../operations/inTransaction.ts';

declare const anyPayload: Payload;
type UpdateData<Slug extends CollectionSlug> = Parameters<typeof anyPayload.update<Slug, never>>[0]['data'];
/** A whole record, as good for creating as for updating. */
export type RecordData<Slug extends CollectionSlug> = RequiredDataFromCollectionSlug<Slug> & UpdateData<Slug>;

export type Outcome = 'created' | 'updated' | 'unchanged';

/** The request under which content is loaded: by the system, without a job or a log line per row; the index is rebuilt afterwards. */
export async function bulkRequest(payload: Payload): Promise<PayloadRequest> {
	return createLocalReq({ context: { isBulkLoad: true } }, payload);
}

/**
 * Makes one record say what the content file says, in a transaction of its own: created where `where` finds nothing,
 * updated where a field differs, else left alone. So loading twice changes nothing.
 */
export async function upsert<Slug extends CollectionSlug>({
	payload,
	collection,
	where,
	data,
}: {
	payload: Payload;
	collection: Slug;
	where: Where;
	data: RecordData<Slug>;
}): Promise<{ id: string; outcome: Outcome }> {
	const req = await bulkRequest(payload);
	return inTransaction(req, async () => {
		const { docs } = await payload.find({ collection, where, depth: 0, limit: 1, pagination: false, req });
		const [existing] = docs;
		if (!existing) {
			const created = await payload.create({ collection, data, depth: 0, req });
			return { id: String(created.id), outcome: 'created' };
		}
		if (saysTheSame(existing, data)) return { id: String(existing.id), outcome: 'unchanged' };
		await update({ payload, collection, id: String(existing.id), data, req });
		return { id: String(existing.id), outcome: 'updated' };
	});
}

async function update<Slug extends CollectionSlug>({
	payload,
	collection,
	id,
	data,
	req,
}: {
	payload: Payload;
	collection: Slug;
	id: string;
	data: RecordData<Slug>;
	req: PayloadRequest;
}): Promise<DataFromCollectionSlug<Slug>[]> {
	const { docs } = await payload.update({ collection, where: { id: { equals: id } }, data, depth: 0, req });
	return docs;
}
