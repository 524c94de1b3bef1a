import type { Where } from 'payload';
import type { Context } from './catalogueContext.ts';

/** Where an offering names a document of another collection; paths and editions name offerings themselves. */
const NAMED_IN: Record<string, readonly string[]> = {
	providers: ['provider'],
	regions: ['regions'],
	competences: ['competences'],
	vocabulary: ['sectors', 'subjects', 'themes', 'form'],
};

/** The ids of all offerings whose place in the catalogue a changed document may touch. */
export async function affectedOfferingIds(
	context: Context,
	{ collection, id, related }: { collection: string; id: string; related: readonly string[] },
): Promise<string[]> {
	const paths = NAMED_IN[collection];
	if (!paths) return [...related];
	const ids = collection === 'vocabulary' ? await withNarrowerTerms(context, id) : [id];
	const named = await offeringIdsWhere(context, { or: paths.map((path) => ({ [path]: { in: ids } })) });
	const through =
		collection === 'regions' ? await offeringIdsOfEditionsIn(context, id) : collection === 'vocabulary' ? await offeringIdsOfRole(context, id) : [];
	return [...new Set([...named, ...through])];
}

/** A term and all terms below it: who chooses the broader one finds the narrower ones too. */
async function withNarrowerTerms({ payload, req }: Context, termId: string): Promise<string[]> {
	const found = [termId];
	for (let level = found; level.length > 0; ) {
		const { docs } = await payload.find({
			collection: 'vocabulary',
			where: { parent: { in: level } },
			depth: 0,
			select: { slug: true },
			limit: 0,
			pagination: false,
			req,
		});
		level = docs.map(({ id }) => id).filter((id) => !found.includes(id));
		found.push(...level);
	}
	return found;
}

async function offeringIdsWhere({ payload, req }: Context, where: Where): Promise<string[]> {
	const { docs } = await payload.find({ collection: 'offerings', where, depth: 0, select: { slug: true }, limit: 0, pagination: false, req });
	return docs.map(({ id }) => id);
}

async function offeringIdsOfEditionsIn({ payload, req }: Context, regionId: string): Promise<string[]> {
	const { docs } = await payload.find({
		collection: 'editions',
		where: { regions: { equals: regionId } },
		depth: 0,
		select: { offering: true },
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map(({ offering }) => String(offering));
}

async function offeringIdsOfRole({ payload, req }: Context, roleId: string): Promise<string[]> {
	const { docs } = await payload.find({
		collection: 'paths',
		where: { role: { equals: roleId } },
		depth: 0,
		select: { stages: true },
		limit: 0,
		pagination: false,
		req,
	});
	return docs.flatMap(({ stages }) =>
		(stages ?? []).flatMap(({ competences }) => (competences ?? []).flatMap(({ offerings }) => (offerings ?? []).map(String))),
	);
}
