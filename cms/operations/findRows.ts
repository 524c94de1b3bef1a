import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, Sort, Where } from 'payload';

type RowsCall<Slug extends CollectionSlug, Field> = { req: PayloadRequest; collection: Slug; where: Where; fields: readonly Field[]; sort: Sort };
type FieldOf<Slug extends CollectionSlug> = keyof DataFromCollectionSlug<Slug> & string;
type Rows<Slug extends CollectionSlug, Field extends FieldOf<Slug>> = Pick<DataFromCollectionSlug<Slug>, Field | 'id'>[];

/**
 * All rows that fit, of some fields, with related rows as ids and with the rights of the system. Straight from the database adapter: for questions that
 * look at hundreds of rows to show a few, where Payload's look for hooks in each field of each row is most of the time.
 */
export async function findRows<Slug extends CollectionSlug, Field extends FieldOf<Slug>>({
	req,
	collection,
	where,
	fields,
	sort,
}: RowsCall<Slug, Field>): Promise<Rows<Slug, Field>> {
	const select = Object.fromEntries(fields.map((field) => [field, true as const]));
	const { docs } = await req.payload.db.find<DataFromCollectionSlug<Slug>>({ collection, where, select, sort, limit: 0, pagination: false, req });
	return docs;
}

/** Likewise, of the rows that the signed-in user may read. */
export async function findReadableRows<Slug extends CollectionSlug, Field extends FieldOf<Slug>>(call: RowsCall<Slug, Field>): Promise<Rows<Slug, Field>> {
	const where = await readableWhere(call);
	return where ? findRows({ ...call, where }) : [];
}

/** `where`, narrowed to what the signed-in user may read; null where that is nothing. */
export async function readableWhere({ req, collection, where }: { req: PayloadRequest; collection: CollectionSlug; where: Where }): Promise<Where | null> {
	const allowed = await req.payload.collections[collection].config.access.read({ req });
	if (!allowed) return null;
	return allowed === true ? where : { and: [where, allowed] };
}
