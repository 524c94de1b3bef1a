import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload';
import { LIFECYCLES, type LifecycleCollection } from '../../../cms/operations/lifecycle/collections.ts';
import { KNOCKED_BY } from '../grid/doors.ts';
import { OPERATIONS, type OperationName } from '../grid/operations.ts';
import { verbBody } from '../grid/verbSubjects.ts';
import { pathsOf, QUALITY } from './fieldPaths.ts';
import type { Stage } from './stage.ts';
import { type Row, rowsIn, rowsOnlyIn, type Snapshot } from './worlds.ts';

/** One question at a door. `door` is as the config names it, `name` says which question. */
export type Ask = { door: string; name: string; method: string; path: string; body?: unknown };
type Worlds = { stage: Pick<Stage, 'quality' | 'offerings'>; config: SanitizedConfig; without: Snapshot; withCases: Snapshot };

const NO_SUCH_ID = '0'.repeat(24);

/** Every door of the running config, by collection; those of the root have none. */
export function doorsOf(config: SanitizedConfig): { slug: string; door: string; endpoint: Pick<Endpoint, 'method' | 'path'> }[] {
	const named = (slug: string, endpoints: readonly Endpoint[] | false) =>
		(endpoints || []).map(({ method, path }) => ({ slug, door: `${slug}: ${method} ${path}`, endpoint: { method, path } }));
	const all = [
		...config.collections.flatMap(({ slug, endpoints }) => named(slug, endpoints)),
		...config.globals.flatMap(({ slug, endpoints }) => named(`globals/${slug}`, endpoints)),
		...named('', config.endpoints),
	];
	return [...new Map(all.map((door) => [door.door, door])).values()];
}

/** The questions at every door: by the ids that only the second world has, where the collection has any. */
export async function asksOf(worlds: Worlds): Promise<Ask[]> {
	const { config } = worlds;
	const asks = await Promise.all(
		doorsOf(config).map(async ({ slug, door, endpoint }) => {
			const collection = config.collections.find((one) => one.slug === slug);
			const rows = subjectsOf({ ...worlds, slug, endpoint });
			const bare = await Promise.all(addressesOf({ ...worlds, slug, endpoint, rows }).map((at) => callAt({ ...worlds, slug, endpoint, at, rows })));
			const queries = endpoint.method === 'get' && collection ? queriesOf({ path: endpoint.path, collection, rows }) : [''];
			return bare.flatMap((call) =>
				queries.map((query) => ({
					door,
					...call,
					path: `${call.path}${query}`,
					name: `${call.method} ${call.path}${query} ${call.body ? JSON.stringify(call.body) : ''}`,
				})),
			);
		}),
	);
	return asks.flat();
}

/** Lists asked by each path that could tell of a case, filtered and sorted by it. */
export function sweepsOf({ config }: { config: SanitizedConfig }): Ask[] {
	return config.collections.flatMap((collection) =>
		pathsOf({ config, collection }).map((field) => {
			const path = `/${collection.slug}?depth=0&limit=0&where[${field}][exists]=true&sort=${field}`;
			return { door: `${collection.slug}: get /`, name: `GET ${path}`, method: 'GET', path };
		}),
	);
}

/**
 * The rows that a door is asked about: of the hidden cases, and one that both worlds have, as what is said of that may depend on the others; for a
 * verb those that stand where it can be taken.
 */
function subjectsOf({ stage, without, withCases, slug, endpoint }: Worlds & { slug: string; endpoint: Pick<Endpoint, 'method' | 'path'> }): Row[] {
	if (slug === 'offerings') return stage.offerings.slice(0, 2).map((id) => ({ id }));
	const hidden = rowsOnlyIn({ slug, world: withCases, other: without });
	const known = rowsIn({ slug, world: without });
	if (endpoint.method === 'get') return [...firstOfEachState(hidden), ...known.slice(-1)];
	const verb = verbIn(endpoint.path);
	return [hidden, known].flatMap((rows) => rows.find(({ state }) => isRipe({ slug, verb, state })) ?? rows.at(-1) ?? []);
}

/** One of a kind is as good as ten: records of a log, files and interests that somebody declared are alike. */
function firstOfEachState(rows: Row[]): Row[] {
	return [...Map.groupBy(rows, ({ state, kind, verb }) => [state, kind, verb].join()).values()].flatMap((alike) => alike.slice(0, 1));
}

function isRipe({ slug, verb, state }: { slug: string; verb: string; state: unknown }): boolean {
	if (!isLifecycle(slug)) return false;
	return LIFECYCLES[slug].steps.some((step) => step.verb === verb && step.from.some((from) => from === state));
}

function verbIn(path: string): string {
	return path.split('/').at(-1) ?? '';
}

function addressesOf({
	stage,
	withCases,
	slug,
	endpoint: { path },
	rows,
}: Worlds & { slug: string; endpoint: Pick<Endpoint, 'path'>; rows: Row[] }): { id: string; path: string }[] {
	const filled = path
		.replace(':key', 'lijst')
		.replace(':number', '1')
		.replace(':code', 'x')
		.replace(':course', stage.offerings[0] ?? '');
	const files = rows.flatMap(({ filename }) => (typeof filename === 'string' ? filename : []));
	const [offering] = rowsIn({ slug: 'offerings', world: withCases }).filter(({ id }) => id === stage.offerings[0]);
	const whole = filled.replace(':slug', typeof offering?.['slug'] === 'string' ? offering['slug'] : 'x').replace('/:id?', '/:id');
	const root = slug === '' ? '' : `/${slug}`;
	const fill = (id: string) => ({ id, path: `${root}${whole === '/' ? '' : whole.replace(':id', id)}` });
	if (whole.includes(':filename'))
		return (files.length > 0 ? files : ['x.png']).map((name) => ({ id: '', path: `${root}${whole.replace(':filename', name)}` }));
	if (!whole.includes(':id')) return [fill(rows[0]?.id ?? NO_SUCH_ID)];
	return (rows.length > 0 ? rows : [{ id: NO_SUCH_ID }]).map(({ id }) => fill(id));
}

type Call = { method: string; path: string; body?: unknown };

async function callAt({
	stage,
	slug,
	endpoint,
	at,
	rows,
}: Worlds & { slug: string; endpoint: Pick<Endpoint, 'method' | 'path'>; at: { id: string; path: string }; rows: Row[] }): Promise<Call> {
	const method = endpoint.method.toUpperCase();
	if (method === 'GET') return { method, path: at.path };
	const ids = rows.map(({ id }) => id).join(',') || NO_SUCH_ID;
	if (endpoint.path === '/' && method !== 'POST') return { method, path: `${at.path}?where[id][in]=${ids}`, ...(method === 'PATCH' ? { body: {} } : {}) };
	if (method === 'DELETE') return { method, path: at.path };
	return { method, path: at.path, body: await bodyFor({ stage, slug, endpoint, id: at.id }) };
}

async function bodyFor({
	stage,
	slug,
	endpoint,
	id,
}: {
	stage: Worlds['stage'];
	slug: string;
	endpoint: Pick<Endpoint, 'method' | 'path'>;
	id: string;
}): Promise<unknown> {
	const verb = verbIn(endpoint.path);
	const strict: Record<string, unknown> = {
		open: slug === 'qualityCases' ? { offering: stage.offerings[0] } : undefined,
		assessment: { draftRevision: 0, rows: [] },
		save: { draft: 0, rows: [], note: '' },
	};
	if (strict[verb]) return strict[verb];
	if (isLifecycle(slug) && endpoint.path.includes(':id/')) return { seen: 0, ...(await verbBody({ quality: stage.quality, verb })) };
	const operation = KNOCKED_BY[`${endpoint.method} ${endpoint.path}`];
	if (!operation || !isOperation(operation)) return {};
	const call: { method: string; body?: unknown } = OPERATIONS[operation].call({ slug, id, version: id, patch: {}, body: {} });
	return call.body ?? {};
}

/** What a list and a record can be asked for beyond themselves. */
function queriesOf({ path, collection, rows }: { path: string; collection: SanitizedCollectionConfig; rows: Row[] }): string[] {
	const ids = rows.map(({ id }) => id).join(',') || NO_SUCH_ID;
	if (path === '/') return ['?depth=2&limit=0', '?limit=1', `?depth=0&draft=true&where[id][in]=${ids}`, '?pagination=false&select[id]=true&sort=-updatedAt'];
	if (path === '/count') return ['', `?where[id][in]=${ids}`];
	if (path === '/:id') return ['?depth=2'];
	if (path === '/list-csv') return [`?columns=${collection.fields.flatMap((field) => ('name' in field ? field.name : [])).join(',')}`, '?search=Verborgen'];
	return [''];
}

function isLifecycle(slug: string): slug is LifecycleCollection {
	return Object.hasOwn(LIFECYCLES, slug);
}

function isOperation(name: string): name is OperationName {
	return Object.hasOwn(OPERATIONS, name);
}

/** Whether a door belongs to the quality process. */
export function isOfQuality({ door }: Pick<Ask, 'door'>): boolean {
	return QUALITY.some((slug) => door.startsWith(`${slug}:`));
}
