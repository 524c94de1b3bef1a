import type { BasePayload, CollectionSlug } from 'payload';
import { bodies, PICTURE, upload } from './bodies.ts';
import { QUALITY_SUBJECTS } from './qualitySubjects.ts';
import type { World } from './world.ts';

/** A kind of row that the tables speak of: how the system makes one, what a client sends to make and to change one. */
export type Subject = {
	collection: CollectionSlug;
	make: (world: World) => Promise<{ id: string }>;
	body: (world: World) => Promise<unknown> | unknown;
	patch: unknown;
};

const create = (world: World): BasePayload['create'] => world.cms.payload.create.bind(world.cms.payload);

const offeringOf = (provider: 'A' | 'regionA', status: 'draft' | 'published'): Subject => ({
	collection: 'offerings',
	make: (world) => create(world)({ collection: 'offerings', data: bodies.offering(world, { provider: world.providers[provider], status }) }),
	body: (world) => bodies.offering(world, { provider: world.providers[provider], status: 'draft' }),
	patch: { summary: 'Anders.' },
});

const editionOf = (provider: 'A' | 'regionA'): Subject => ({
	collection: 'editions',
	make: async (world) => create(world)({ collection: 'editions', data: bodies.edition((await offeringOf(provider, 'published').make(world)).id) }),
	body: async (world) => bodies.edition((await offeringOf(provider, 'draft').make(world)).id),
	patch: { capacity: 12 },
});

const mediaOf = (provider: 'A' | 'regionA' | null): Subject => ({
	collection: 'media',
	make: (world) =>
		create(world)({
			collection: 'media',
			data: { alt: 'Plaatje', provider: provider ? world.providers[provider] : null },
			file: { data: PICTURE, mimetype: 'image/png', name: 'plaatje.png', size: PICTURE.length },
		}),
	body: (world) => upload({ alt: 'Plaatje', provider: provider ? world.providers[provider] : null }),
	patch: { alt: 'Ander plaatje' },
});

const admissionOf = (provider: 'A' | 'regionA'): Subject => ({
	collection: 'admissions',
	make: async (world) =>
		create(world)({
			collection: 'admissions',
			data: bodies.admission({ offering: (await offeringOf(provider, 'draft').make(world)).id, provider: world.providers[provider] }),
		}),
	body: async (world) => bodies.admission({ offering: (await offeringOf(provider, 'draft').make(world)).id, provider: world.providers[provider] }),
	patch: { state: 'admitted' },
});

const reportOf = (about: (world: World) => Promise<Parameters<typeof bodies.report>[0]>): Subject => ({
	collection: 'reports',
	make: async (world) => create(world)({ collection: 'reports', data: bodies.report(await about(world)) }),
	body: async (world) => bodies.report(await about(world)),
	patch: { state: 'handled' },
});

const reportOnOffering = (provider: 'A' | 'regionA'): Subject =>
	reportOf(async (world) => ({
		item: { relationTo: 'offerings', value: (await offeringOf(provider, 'published').make(world)).id },
		provider: world.providers[provider],
	}));

const plannedFor = (provider: 'A' | 'regionA'): Subject => ({
	collection: 'plannedChanges',
	make: (world) => create(world)({ collection: 'plannedChanges', data: bodies.plannedChange(world.providers[provider]) }),
	body: (world) => bodies.plannedChange(world.providers[provider]),
	patch: { title: 'Anders' },
});

const apiKeyOf = (provider: 'A' | 'regionA'): Subject => ({
	collection: 'apiKeys',
	make: (world) => create(world)({ collection: 'apiKeys', data: bodies.apiKey(world.providers[provider]) }),
	body: (world) => bodies.apiKey(world.providers[provider]),
	patch: { label: 'Anders' },
});

const providerThat = (isAdmitted: boolean): Subject => ({
	collection: 'providers',
	make: (world) => create(world)({ collection: 'providers', data: bodies.provider({ isAdmitted }) }),
	body: () => bodies.provider({ isAdmitted: false }),
	patch: { summary: 'Anders.' },
});

/** A row that must stand there before anybody comes: its own is the actor's. */
const standing = (collection: 'providers', idOf: (world: World) => string): Subject => ({
	...providerThat(true),
	collection,
	make: async (world) => ({ id: idOf(world) }),
});

const livePath: Subject = {
	collection: 'paths',
	make: (world) => create(world)({ collection: 'paths', data: bodies.path(world, { status: 'published' }) }),
	body: (world) => bodies.path(world, { status: 'published' }),
	patch: { summary: 'Anders.' },
};

/** Every kind of row of the grid. A collection without one fails the test. */
export const SUBJECTS = {
	...QUALITY_SUBJECTS,
	'draft offering of provider A': offeringOf('A', 'draft'),
	'live offering of provider A': offeringOf('A', 'published'),
	'draft offering of region A': offeringOf('regionA', 'draft'),
	'edition of provider A': editionOf('A'),
	'edition of region A': editionOf('regionA'),
	'file of provider A': mediaOf('A'),
	'file of region A': mediaOf('regionA'),
	'file of the office': mediaOf(null),
	'draft path': {
		collection: 'paths',
		make: (world) => create(world)({ collection: 'paths', data: bodies.path(world, { status: 'draft' }) }),
		body: (world) => bodies.path(world, { status: 'draft' }),
		patch: { summary: 'Anders.' },
	},
	'live path': livePath,
	'draft page': {
		collection: 'pages',
		make: (world) => create(world)({ collection: 'pages', data: bodies.page('draft') }),
		body: () => bodies.page('draft'),
		patch: { summary: 'Anders.' },
	},
	'live page': {
		collection: 'pages',
		make: (world) => create(world)({ collection: 'pages', data: bodies.page('published') }),
		body: () => bodies.page('published'),
		patch: { summary: 'Anders.' },
	},
	competence: {
		collection: 'competences',
		make: (world) => create(world)({ collection: 'competences', data: bodies.competence() }),
		body: () => bodies.competence(),
		patch: { description: 'Kan iets anders.' },
	},
	'criteria set in the making': {
		collection: 'criteriaSets',
		make: (world) => create(world)({ collection: 'criteriaSets', data: bodies.storedSet('draft'), context: { isBulkLoad: true } }),
		body: () => bodies.criteriaSet(),
		patch: { summary: 'Anders.' },
	},
	'criteria set in effect': {
		collection: 'criteriaSets',
		make: (world) => create(world)({ collection: 'criteriaSets', data: bodies.storedSet('effective'), context: { isBulkLoad: true } }),
		body: () => bodies.criteriaSet(),
		patch: { summary: 'Anders.' },
	},
	'recognition of provider A': {
		collection: 'recognitions',
		make: async (world) => create(world)({ collection: 'recognitions', data: bodies.recognition((await offeringOf('A', 'published').make(world)).id) }),
		body: async (world) => bodies.recognition((await offeringOf('A', 'published').make(world)).id),
		patch: { outcome: 'recognised' },
	},
	'first item of provider A': admissionOf('A'),
	'first item of region A': admissionOf('regionA'),
	'report on an offering of provider A': reportOnOffering('A'),
	'report on an offering of region A': reportOnOffering('regionA'),
	'report on region A': reportOf(async (world) => ({ item: { relationTo: 'regions', value: world.regions.A }, region: world.regions.A })),
	'report on a path': reportOf(async (world) => ({
		item: { relationTo: 'paths', value: (await create(world)({ collection: 'paths', data: bodies.path(world, { status: 'published' }) })).id },
	})),
	'count of visits': {
		collection: 'visits',
		make: async (world) => create(world)({ collection: 'visits', data: bodies.visits((await offeringOf('A', 'published').make(world)).id) }),
		body: () => bodies.visits('f'.repeat(24)),
		patch: { count: 2 },
	},
	'count of a search': {
		collection: 'visitQueries',
		make: async (world) => create(world)({ collection: 'visitQueries', data: bodies.visitQuery((await offeringOf('A', 'published').make(world)).id) }),
		body: () => bodies.visitQuery('f'.repeat(24)),
		patch: { count: 2 },
	},
	throttle: {
		collection: 'throttles',
		make: (world) => create(world)({ collection: 'throttles', data: bodies.throttle() }),
		body: () => bodies.throttle(),
		patch: { count: 0 },
	},
	'reminder of a user': {
		collection: 'taskDigests',
		make: (world) => create(world)({ collection: 'taskDigests', data: bodies.taskDigest() }),
		body: () => bodies.taskDigest(),
		patch: { known: [] },
	},
	'key of provider A': apiKeyOf('A'),
	'key of region A': apiKeyOf('regionA'),
	'check of an offering of provider A': {
		collection: 'offeringChecks',
		make: async (world) => create(world)({ collection: 'offeringChecks', data: bodies.offeringCheck((await offeringOf('A', 'published').make(world)).id) }),
		body: async (world) => bodies.offeringCheck((await offeringOf('A', 'published').make(world)).id),
		patch: { points: ['price'] },
	},
	'bulk change by provider A': {
		collection: 'bulkChanges',
		make: (world) => create(world)({ collection: 'bulkChanges', data: bodies.bulkChange(world.userOf('prA')) }),
		body: (world) => bodies.bulkChange(world.userOf('prA')),
		patch: { count: 2 },
	},
	'saved view of provider A': {
		collection: 'payload-query-presets',
		make: async (world) =>
			create(world)({
				collection: 'payload-query-presets',
				data: { ...bodies.savedView(), access: { read: { constraint: 'onlyMe' } } },
				user: await world.cms.payload.findByID({ collection: 'users', id: world.userOf('prA') }),
			}),
		body: () => bodies.savedView(),
		patch: { title: 'Anders' },
	},
	'admitted provider': providerThat(true),
	'provider that waits': providerThat(false),
	'provider B, which waits, itself': standing('providers', ({ providers }) => providers.B),
	region: {
		collection: 'regions',
		make: (world) => create(world)({ collection: 'regions', data: bodies.region() }),
		body: () => bodies.region(),
		patch: { summary: 'Anders.' },
	},
	board: {
		collection: 'boards',
		make: (world) => create(world)({ collection: 'boards', data: bodies.board() }),
		body: () => bodies.board(),
		patch: { place: 'Elders' },
	},
	'school of region A': {
		collection: 'schools',
		make: (world) => create(world)({ collection: 'schools', data: bodies.school(world, world.regions.A) }),
		body: (world) => bodies.school(world, world.regions.A),
		patch: { place: 'Elders' },
	},
	term: {
		collection: 'vocabulary',
		make: (world) => create(world)({ collection: 'vocabulary', data: bodies.term() }),
		body: () => bodies.term(),
		patch: { description: 'Anders.' },
	},
	'version of a path': {
		collection: 'pathVersions',
		make: async (world) => create(world)({ collection: 'pathVersions', data: bodies.pathVersion(world, (await livePath.make(world)).id) }),
		body: async (world) => bodies.pathVersion(world, (await livePath.make(world)).id),
		patch: { state: 'applied' },
	},
	withdrawal: {
		collection: 'withdrawals',
		make: (world) => create(world)({ collection: 'withdrawals', data: bodies.withdrawal() }),
		body: () => bodies.withdrawal(),
		patch: { reason: 'Anders.' },
	},
	redirect: {
		collection: 'redirects',
		make: (world) => create(world)({ collection: 'redirects', data: bodies.redirect() }),
		body: () => bodies.redirect(),
		patch: { kind: 'paths' },
	},
	'planned change of provider A': plannedFor('A'),
	'planned change of region A': plannedFor('regionA'),
	'checked link': {
		collection: 'linkChecks',
		make: (world) => create(world)({ collection: 'linkChecks', data: bodies.linkCheck() }),
		body: () => bodies.linkCheck(),
		patch: { deadDays: 3 },
	},
	'trainer of provider A': {
		collection: 'users',
		make: (world) => create(world)({ collection: 'users', data: bodies.user([{ role: 'trainer', provider: world.providers.A }]) }),
		body: (world) => bodies.user([{ role: 'trainer', provider: world.providers.A }]),
		patch: { name: 'Anders' },
	},
	'broker of region A': {
		collection: 'users',
		make: (world) => create(world)({ collection: 'users', data: bodies.user([{ role: 'broker', region: world.regions.A }]) }),
		body: (world) => bodies.user([{ role: 'broker', region: world.regions.A }]),
		patch: { name: 'Anders' },
	},
	editor: {
		collection: 'users',
		make: (world) => create(world)({ collection: 'users', data: bodies.user([{ role: 'editor' }]) }),
		body: () => bodies.user([{ role: 'editor' }]),
		patch: { name: 'Anders' },
	},
	'failed mail': {
		collection: 'mails',
		make: (world) => create(world)({ collection: 'mails', data: bodies.mail() }),
		body: () => bodies.mail(),
		patch: { state: 'sent' },
	},
	'import of provider A': {
		collection: 'importRuns',
		make: (world) => create(world)({ collection: 'importRuns', data: bodies.importRun(world.userOf('prA')) }),
		body: (world) => bodies.importRun(world.userOf('prA')),
		patch: { state: 'importing' },
	},
	'row of an import of provider A': {
		collection: 'importRows',
		make: async (world) => {
			const { id } = await create(world)({ collection: 'importRuns', data: bodies.importRun(world.userOf('prA')) });
			return create(world)({ collection: 'importRows', data: bodies.importRow(id, world.userOf('prA')) });
		},
		body: (world) => bodies.importRow('f'.repeat(24), world.userOf('prA')),
		patch: { outcome: 'same' },
	},
	'column mapping': {
		collection: 'importMappings',
		make: (world) => create(world)({ collection: 'importMappings', data: bodies.importMapping() }),
		body: () => bodies.importMapping(),
		patch: { mapping: '{"a":"b"}' },
	},
	'line of the log': {
		collection: 'activities',
		make: (world) => create(world)({ collection: 'activities', data: bodies.activity() }),
		body: () => bodies.activity(),
		patch: { verb: 'delete' },
	},
	'fact of the system': {
		collection: 'systemState',
		make: (world) => create(world)({ collection: 'systemState', data: bodies.state() }),
		body: () => bodies.state(),
		patch: { value: 'anders' },
	},
	'lock of provider A': {
		collection: 'payload-locked-documents',
		make: (world) =>
			create(world)({
				collection: 'payload-locked-documents',
				data: { document: { relationTo: 'providers', value: world.providers.A }, user: { relationTo: 'users', value: world.userOf('prA') } },
			}),
		body: (world) => ({
			document: { relationTo: 'providers', value: world.providers.A },
			user: { relationTo: 'users', value: world.userOf('prA') },
		}),
		patch: {},
	},
	'key of the system': {
		collection: 'payload-kv',
		make: (world) => create(world)({ collection: 'payload-kv', data: { key: `sleutel-${crypto.randomUUID()}`, data: {} } }),
		body: () => ({ key: 'sleutel', data: {} }),
		patch: { data: { a: 1 } },
	},
	migration: {
		collection: 'payload-migrations',
		make: (world) => create(world)({ collection: 'payload-migrations', data: { name: 'x', batch: 1 } }),
		body: () => ({ name: 'x', batch: 1 }),
		patch: { batch: 2 },
	},
	job: {
		collection: 'payload-jobs',
		make: (world) => create(world)({ collection: 'payload-jobs', data: { taskSlug: 'refreshSite', input: {} } }),
		body: () => ({ taskSlug: 'refreshSite', input: {} }),
		patch: { queue: 'other' },
	},
	'preference of provider A': {
		collection: 'payload-preferences',
		make: async (world) =>
			create(world)({
				collection: 'payload-preferences',
				data: { key: `voorkeur-${crypto.randomUUID()}`, value: 1, user: { relationTo: 'users', value: world.userOf('prA') } },
				user: await world.cms.payload.findByID({ collection: 'users', id: world.userOf('prA') }),
			}),
		body: () => ({ key: `voorkeur-${crypto.randomUUID()}`, value: 1 }),
		patch: { value: 2 },
	},
} as const satisfies Record<string, Subject>;

export type SubjectName = keyof typeof SUBJECTS;
