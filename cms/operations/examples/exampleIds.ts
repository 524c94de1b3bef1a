import type { PayloadRequest } from 'payload';
import type { ExampleKind } from './exampleKinds.ts';

/** The ids of all example items of a kind. */
export async function exampleIds(req: PayloadRequest, collection: ExampleKind): Promise<string[]> {
	const { docs } = await req.payload.find({
		collection,
		where: { isExample: { equals: true } },
		depth: 0,
		pagination: false,
		limit: 0,
		select: {},
		req,
	});
	return docs.map(({ id }) => String(id));
}
