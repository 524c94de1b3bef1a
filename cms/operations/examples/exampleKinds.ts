import type { CollectionSlug } from 'payload';

/**
 * The kinds that may hold example content (a field `isExample`), in the order in which they can go:
 * what names others before what is named. The word is for people.
 */
export const EXAMPLE_KINDS = [
	{ collection: 'recognitions', word: 'erkenningen' },
	{ collection: 'objections', word: 'bezwaren' },
	{ collection: 'conflicts', word: 'gemelde belangen' },
	{ collection: 'reviews', word: 'beoordelingen' },
	{ collection: 'qualityCases', word: 'zaken' },
	{ collection: 'decisions', word: 'besluiten' },
	{ collection: 'rounds', word: 'rondes' },
	{ collection: 'reviewerProfiles', word: 'profielen van beoordelaars' },
	{ collection: 'editions', word: 'uitvoeringen' },
	{ collection: 'paths', word: 'ontwikkelpaden' },
	{ collection: 'offerings', word: 'keer aanbod' },
	{ collection: 'pages', word: "pagina's" },
	{ collection: 'criteriaSets', word: 'criteriasets' },
	{ collection: 'competences', word: 'competenties' },
	{ collection: 'schools', word: 'scholen' },
	{ collection: 'boards', word: 'besturen' },
	{ collection: 'users', word: 'accounts' },
	{ collection: 'providers', word: 'aanbieders' },
] as const satisfies readonly { collection: CollectionSlug; word: string }[];

export type ExampleKind = (typeof EXAMPLE_KINDS)[number]['collection'];

/** Records that exist only for the sake of an item and go with it: where they keep its id. */
export const FOLLOWERS = [
	{ collection: 'withdrawals', path: 'itemId', of: ['offerings', 'paths', 'pages'] },
	{ collection: 'redirects', path: 'itemId', of: ['offerings', 'paths', 'pages', 'providers'] },
	{ collection: 'media', path: 'provider', of: ['providers'] },
	{ collection: 'pathVersions', path: 'path', of: ['paths'] },
	{ collection: 'admissions', path: 'offering', of: ['offerings'] },
	{ collection: 'reports', path: 'item.value', of: ['offerings', 'paths', 'providers'] },
	{ collection: 'visits', path: 'offering', of: ['offerings'] },
	{ collection: 'visitQueries', path: 'offering', of: ['offerings'] },
	{ collection: 'plannedChanges', path: 'itemId', of: ['offerings', 'paths', 'pages'] },
	{ collection: 'offeringChecks', path: 'offering', of: ['offerings'] },
	{ collection: 'apiKeys', path: 'provider', of: ['providers'] },
	{ collection: 'evidence', path: 'case', of: ['qualityCases'] },
	{ collection: 'bulkChanges', path: 'madeBy', of: ['users'] },
	{ collection: 'taskDigests', path: 'key', of: ['users'] },
] as const satisfies readonly { collection: CollectionSlug; path: string; of: readonly ExampleKind[] }[];

/** Kinds that are never removed: facts about the country, the words of the catalogue, the log, sent mail, imports and counts of requests (which have terms of their own), and what the system keeps for itself. */
export const KEPT: readonly CollectionSlug[] = [
	'caseLog',
	'caseTexts',
	'logSeals',
	'regions',
	'vocabulary',
	'activities',
	'mails',
	'throttles',
	'linkChecks',
	'importRuns',
	'importRows',
	'importMappings',
	'systemState',
];
