import { idOf } from '../access/principal.ts';
import type { Edition, Path, Vocabulary } from '../payload-types.ts';
import type { Context } from './catalogueContext.ts';
import { findRecognitions, type RecognitionStanding } from './findRecognitions.ts';
import { LIVE } from './live.ts';

/** What stands beside an offering's text: its editions by first day, its recognition today, the live paths it stands in. */
export type OfferingFacts = {
	editions: Edition[];
	recognition: RecognitionStanding;
	paths: { path: StandingPath; stage: string }[];
};

/** What is loaded of a path in which an offering stands; the role with its names. */
export type StandingPath = Pick<Path, 'id' | 'slug' | 'title' | 'stages'> & { role: Vocabulary };

const UNLIMITED = { limit: 0, pagination: false } as const;

/** The facts of many offerings in a handful of queries, whatever their number. Every id has an entry. */
export async function loadOfferingFacts({ payload, req, today }: Context, offeringIds: string[]): Promise<(offeringId: string) => OfferingFacts> {
	const [editions, recognitionOf, paths] = await Promise.all([
		loadEditions({ payload, req }, offeringIds),
		findRecognitions({ req, offeringIds, today }),
		loadStandingPaths({ payload, req }, offeringIds),
	]);
	const editionsOf = groupBy(editions, ({ offering }) => idOf(offering));
	return (offeringId) => ({
		editions: editionsOf.get(offeringId) ?? [],
		recognition: recognitionOf(offeringId),
		paths: paths.flatMap((path) => stagesWith({ path, offeringId }).map((stage) => ({ path, stage }))),
	});
}

/**
 * Editions by first day, with their regions only: populating them would fetch the offering of each once more.
 * Straight from the database, for they are the many: no field of theirs has a hook for reading, and looking for one costs as much as the rest.
 */
async function loadEditions({ payload, req }: Pick<Context, 'payload' | 'req'>, offeringIds: string[]): Promise<Edition[]> {
	const { docs } = await payload.db.find<Edition>({ collection: 'editions', where: { offering: { in: offeringIds } }, sort: 'startDate', req, ...UNLIMITED });
	const regionIds = [...new Set(docs.flatMap(({ regions }) => (regions ?? []).flatMap((region) => idOf(region) ?? [])))];
	if (regionIds.length === 0) return docs;
	const regions = await payload.find({ collection: 'regions', where: { id: { in: regionIds } }, depth: 0, req, ...UNLIMITED });
	const regionById = new Map(regions.docs.map((region) => [region.id, region]));
	return docs.map((edition) => ({ ...edition, regions: (edition.regions ?? []).flatMap((region) => regionById.get(idOf(region) ?? '') ?? []) }));
}

/** Live paths with their roles only: populating a path would fetch every competence and every other offering in it. */
async function loadStandingPaths({ payload, req }: Pick<Context, 'payload' | 'req'>, offeringIds: string[]): Promise<StandingPath[]> {
	const { docs } = await payload.find({
		collection: 'paths',
		where: { and: [LIVE, { 'stages.competences.offerings': { in: offeringIds } }] },
		sort: 'title',
		depth: 0,
		select: { slug: true, title: true, role: true, stages: true },
		req,
		...UNLIMITED,
	});
	const roleIds = [...new Set(docs.flatMap(({ role }) => idOf(role) ?? []))];
	if (roleIds.length === 0) return [];
	const roles = await payload.find({ collection: 'vocabulary', where: { id: { in: roleIds } }, depth: 0, req, ...UNLIMITED });
	const roleById = new Map(roles.docs.map((role) => [role.id, role]));
	return docs.flatMap(({ role, ...path }) => {
		const found = roleById.get(idOf(role) ?? '');
		return found ? [{ ...path, role: found }] : [];
	});
}

function stagesWith({ path, offeringId }: { path: StandingPath; offeringId: string }): string[] {
	const [first] = (path.stages ?? []).filter(({ competences }) =>
		competences?.some(({ offerings }) => offerings?.some((offering) => idOf(offering) === offeringId)),
	);
	return first ? [first.title] : [];
}

function groupBy<Item>(items: Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		if (key === null) continue;
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
