import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload';

/** The collections that hold something of a case; what leads into one of them may tell of it. */
export const QUALITY = [
	'qualityCases',
	'reviews',
	'decisions',
	'objections',
	'conflicts',
	'evidence',
	'recognitions',
	'caseLog',
	'caseTexts',
	'logSeals',
	'reviewerProfiles',
	'rounds',
	'criteriaSets',
] as const;
/** Those of them that stand beside every case and lead to none. */
const SHARED = ['rounds', 'criteriaSets', 'reviewerProfiles', 'logSeals'];

/**
 * Every path that a list can be asked by, to filter or to sort: the fields of a collection of the quality process, and from any collection one step
 * on into whatever holds something of a case.
 */
export function pathsOf({ config, collection }: { config: SanitizedConfig; collection: SanitizedCollectionConfig }): string[] {
	const own = leavesOf(collection.flattenedFields);
	const isQuality = QUALITY.some((slug) => slug === collection.slug);
	const onwards = own.flatMap(({ path, field }) =>
		targetsOf(field)
			.filter((slug) => QUALITY.some((one) => one === slug) && !SHARED.includes(slug))
			.flatMap((slug) => leavesOf(config.collections.find((one) => one.slug === slug)?.flattenedFields ?? []).map((leaf) => `${path}.${leaf.path}`)),
	);
	return [...(isQuality ? own.map(({ path }) => path) : []), ...onwards];
}

type Leaf = { path: string; field: FlattenedField };

/** The fields with a value of their own, by the path that leads to them. */
export function leavesOf(fields: readonly FlattenedField[], within = ''): Leaf[] {
	return fields.flatMap((field) => {
		const path = `${within}${field.name}`;
		return 'flattenedFields' in field ? leavesOf(field.flattenedFields, `${path}.`) : [{ path, field }];
	});
}

/** The collections to which a field leads. */
export function targetsOf(field: FlattenedField): string[] {
	if (field.type !== 'relationship' && field.type !== 'upload') return [];
	return Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo];
}
