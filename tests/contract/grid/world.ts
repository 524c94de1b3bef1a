import type { Role } from '../../../cms/domain/shared/roles.ts';
import { startTestCms, type TestCms } from '../../fixtures/cms.ts';

const PASSWORD = 'a-long-test-password';

/** Who knocks. `A` and `B` are two organisations that have nothing to do with each other; in the tables by three letters. */
export const ACTORS = {
	vis: null,
	prA: { role: 'provider', of: 'A' },
	prB: { role: 'provider', of: 'B' },
	trA: { role: 'trainer', of: 'A' },
	coA: { role: 'coordinator', of: 'A' },
	coB: { role: 'coordinator', of: 'B' },
	brA: { role: 'broker', of: 'A' },
	rev: { role: 'reviewer', of: null },
	sec: { role: 'secretary', of: null },
	com: { role: 'committee', of: null },
	pol: { role: 'policy', of: null },
	ass: { role: 'assessor', of: null },
	fin: { role: 'finance', of: null },
	edi: { role: 'editor', of: null },
	aud: { role: 'auditor', of: null },
	adm: { role: 'admin', of: null },
} as const satisfies Record<string, { role: Role; of: 'A' | 'B' | null } | null>;

export type Actor = keyof typeof ACTORS;
export const ACTOR_CODES = ['vis', 'prA', 'prB', 'trA', 'coA', 'coB', 'brA', 'rev', 'sec', 'com', 'pol', 'ass', 'fin', 'edi', 'aud', 'adm'] as const;

type Answer = { status: number; text: string; json: unknown };
export type Send = (args: { actor: Actor; method: string; path: string; body?: unknown; headers?: Record<string, string> }) => Promise<Answer>;

export type World = {
	cms: TestCms;
	send: Send;
	/** The account of an actor; empty for a visitor. */
	userOf: (actor: Actor) => string;
	/** Admitted, not admitted, and the one as which region A acts; the last is admitted. */
	providers: { A: string; B: string; regionA: string };
	regions: { A: string; B: string };
	terms: { sector: string; form: string; role: string };
	competence: string;
	board: string;
	stop: () => Promise<void>;
};

/** A cms with two providers, two regions and somebody in every role. */
export async function makeWorld(): Promise<World> {
	const cms = await startTestCms();
	const regions = { A: await makeRegion(cms, 'a'), B: await makeRegion(cms, 'b') };
	const providers = {
		A: await makeProvider(cms, { slug: 'a', isAdmitted: true }),
		B: await makeProvider(cms, { slug: 'b', isAdmitted: false }),
		regionA: await makeProvider(cms, { slug: 'region-a', isAdmitted: true, region: regions.A }),
	};
	const entries = await Promise.all(ACTOR_CODES.map(async (actor) => [actor, await makeActor({ cms, actor, providers, regions })] as const));
	const headers = new Map<string, Record<string, string>>(entries.map(([actor, made]) => [actor, made.headers]));
	return {
		cms,
		regions,
		providers,
		send: (request) => send({ url: cms.url, actorHeaders: headers.get(request.actor) ?? {}, ...request }),
		userOf: (wanted) => entries.find(([actor]) => actor === wanted)?.[1].id ?? '',
		terms: { sector: await makeTerm(cms, 'sector'), form: await makeTerm(cms, 'form'), role: await makeTerm(cms, 'role') },
		competence: (await cms.payload.create({ collection: 'competences', data: { title: 'Rekenen', slug: 'rekenen', description: 'Kan rekenen.' } })).id,
		board: (await cms.payload.create({ collection: 'boards', data: { code: '99001', name: 'Bestuur' } })).id,
		stop: cms.stop,
	};
}

/** The password with which every actor signs in. */
export const actorPassword = PASSWORD;

/** The address with which an actor signs in. */
export function mailOf(actor: Actor): string {
	return `${actor.toLowerCase()}@test.example`;
}

async function send({
	url,
	actorHeaders,
	method,
	path,
	body,
	headers = {},
}: {
	url: string;
	actorHeaders: Record<string, string>;
	method: string;
	path: string;
	body?: unknown;
	headers?: Record<string, string>;
}): Promise<Answer> {
	const isForm = body instanceof FormData;
	const response = await fetch(`${url}/api${path}`, {
		method,
		headers: { ...actorHeaders, ...(isForm || body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
		...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
	});
	const text = await response.text();
	return { status: response.status, text, json: parse(text) };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

async function makeActor({
	cms,
	actor,
	providers,
	regions,
}: {
	cms: TestCms;
	actor: Actor;
	providers: { A: string; B: string };
	regions: { A: string; B: string };
}): Promise<{ id: string; headers: Record<string, string> }> {
	const held = ACTORS[actor];
	if (!held) return { id: '', headers: {} };
	const isProviders = held.role === 'provider' || held.role === 'trainer';
	const row = {
		role: held.role,
		provider: held.of && isProviders ? providers[held.of] : null,
		region: held.of && !isProviders ? regions[held.of] : null,
	};
	const { id } = await cms.payload.create({ collection: 'users', data: { email: mailOf(actor), password: PASSWORD, name: `Naam ${actor}`, roles: [row] } });
	return { id, headers: await cms.signIn({ email: mailOf(actor), password: PASSWORD }) };
}

async function makeRegion(cms: TestCms, slug: string): Promise<string> {
	return (await cms.payload.create({ collection: 'regions', data: { name: `Regio ${slug}`, slug, kind: 'regional', source: 'Verzonnen.' } })).id;
}

async function makeProvider(cms: TestCms, { slug, isAdmitted, region }: { slug: string; isAdmitted: boolean; region?: string }): Promise<string> {
	const data = {
		name: `Aanbieder ${slug}`,
		slug,
		kind: 'company' as const,
		summary: 'Kort.',
		email: `${slug}@aanbieder.example`,
		isAdmitted,
		region: region ?? null,
	};
	return (await cms.payload.create({ collection: 'providers', data })).id;
}

async function makeTerm(cms: TestCms, kind: 'sector' | 'form' | 'role'): Promise<string> {
	return (await cms.payload.create({ collection: 'vocabulary', data: { kind, label: `Term ${kind}`, slug: `term-${kind}` } })).id;
}
