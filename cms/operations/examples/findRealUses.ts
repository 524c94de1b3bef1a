import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload';
import { exampleIds } from './exampleIds.ts';
import { EXAMPLE_KINDS, type ExampleKind } from './exampleKinds.ts';

/** Real items of a kind that name example items of another, with some of their ids. */
export type RealUse = { collection: ExampleKind; path: string; of: ExampleKind; count: number; ids: string[] };

type Reference = { collection: ExampleKind; path: string; of: ExampleKind };
const SHOWN = 5;

/** The real items that name example items: they would lose what they name, so the examples can't go before they are changed. */
export async function findRealUses(req: PayloadRequest): Promise<RealUse[]> {
	const uses: RealUse[] = [];
	for (const reference of referencesBetweenKinds(req)) {
		const use = await realUseOf(req, reference);
		if (use.count > 0) uses.push(use);
	}
	return uses;
}

async function realUseOf(req: PayloadRequest, { collection, path, of }: Reference): Promise<RealUse> {
	const { docs, totalDocs } = await req.payload.find({
		collection,
		where: { and: [{ isExample: { not_equals: true } }, { [path]: { in: await exampleIds(req, of) } }] },
		depth: 0,
		limit: SHOWN,
		select: {},
		req,
	});
	return { collection, path, of, count: totalDocs, ids: docs.map(({ id }) => String(id)) };
}

/** Every field by which an item of a kind can name an item of a kind, read from the config; people are left out, as the log keeps who did what. */
function referencesBetweenKinds(req: PayloadRequest): Reference[] {
	const kinds = EXAMPLE_KINDS.map(({ collection }) => collection);
	return kinds.flatMap((collection) => {
		const { flattenedFields } = req.payload.collections[collection].config;
		return relationsOf(flattenedFields).flatMap(({ path, to }) => kinds.flatMap((of) => (of !== 'users' && to.includes(of) ? [{ collection, path, of }] : [])));
	});
}

function relationsOf(fields: FlattenedField[], prefix = ''): { path: string; to: CollectionSlug[] }[] {
	return fields.flatMap((field) => {
		const path = `${prefix}${field.name}`;
		if (field.type === 'relationship') return [{ path, to: [field.relationTo].flat() }];
		return 'flattenedFields' in field ? relationsOf(field.flattenedFields, `${path}.`) : [];
	});
}
