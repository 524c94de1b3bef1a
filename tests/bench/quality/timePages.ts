import { z } from 'zod';
import { signIn } from '../../fixtures/stack.ts';
import type { BenchStack } from '../benchStack.ts';
import { processorMs } from '../processes.ts';
import { requireOk } from '../request.ts';

const ROUNDS = 40;
const WARM_UP = 5;
/** As a heading of the page that a trainer gets instead of one of the office: nothing but the frame, and no tasks to count. */
const BARE_FRAME = '/admin/rondes';

/** Milliseconds of a kind of page over all rounds, by the clock and of processor time. Those with an aim are judged. */
export type PageTimes = { name: string; times: number[]; cms: number[]; mongod: number[]; isJudged: boolean };
type Page = { name: string; as: string; paths: string[]; isJudged?: true };
type Headers = Record<string, string>;

const docsSchema = z.object({ docs: z.array(z.object({ id: z.string() })) });
const meSchema = z.object({ user: z.object({ id: z.string() }) });

/** Asks each kind of page once a round, in turns, so that all see the same machine; and the bare frame beside them. */
export async function timePages({
	stack,
	rounds,
	providerEmail,
}: {
	stack: BenchStack;
	rounds: ReadonlyMap<string, string>;
	providerEmail: string;
}): Promise<{ pages: PageTimes[]; reference: PageTimes }> {
	const session = sessions(stack);
	const bare: Page = { name: 'bare frame', as: 'trainer@napl.example', paths: [BARE_FRAME] };
	const pages = [bare, ...(await pagesOf({ stack, rounds, provider: providerEmail, session }))];
	const found = pages.map(({ name, isJudged = false }): PageTimes => ({ name, times: [], cms: [], mongod: [], isJudged }));
	for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
		for (const [index, { as, paths }] of pages.entries()) {
			const taken = await timeOf({ stack, headers: await session(as), path: paths[round % paths.length] ?? '' });
			const page = found[index];
			if (round < WARM_UP || !page) continue;
			page.times.push(taken.ms);
			page.cms.push(taken.cms);
			page.mongod.push(taken.mongod);
		}
	}
	const [reference, ...others] = found;
	if (!reference) throw new Error('There is no reference');
	return { pages: others, reference };
}

async function timeOf({ stack, headers, path }: { stack: BenchStack; headers: Headers; path: string }): Promise<{ ms: number; cms: number; mongod: number }> {
	const processor = () => ({ cms: processorMs(stack.children.get('cms')?.pid()), mongod: processorMs(stack.children.get('mongod')?.pid()) });
	const before = processor();
	const { ms } = await requireOk({ url: `${stack.url}${path}`, headers });
	const after = processor();
	return { ms, cms: after.cms - before.cms, mongod: after.mongod - before.mongod };
}

type Session = (email: string) => Promise<Headers>;

/** Everybody signs in once. */
function sessions(stack: BenchStack): Session {
	const known = new Map<string, Headers>();
	return async (email) => {
		const headers = known.get(email) ?? asCookie(await signIn({ url: stack.url, email }));
		known.set(email, headers);
		return headers;
	};
}

/** As a browser is signed in. */
function asCookie({ authorization = '' }: Headers): Headers {
	return { cookie: `payload-token=${authorization.replace('JWT ', '')}`, 'sec-fetch-site': 'same-origin' };
}

async function pagesOf({
	stack,
	rounds,
	provider,
	session,
}: {
	stack: BenchStack;
	rounds: ReadonlyMap<string, string>;
	provider: string;
	session: Session;
}): Promise<Page[]> {
	const [secretary, reviewer, committee] = ['secretaris@napl.example', 'beoordelaar@napl.example', 'commissie@napl.example'] as const;
	const ask = async (as: string, path: string): Promise<unknown> =>
		JSON.parse((await requireOk({ url: encodeURI(`${stack.url}/api${path}`), headers: await session(as) })).body.toString());
	const idsOf = async (path: string) => docsSchema.parse(await ask(secretary, `${path}&limit=5&depth=0&select[key]=true`)).docs.map(({ id }) => id);
	const me = meSchema.parse(await ask(reviewer, '/users/me')).user.id;
	const cases = (state: string) => idsOf(`/qualityCases?where[reference][like]=METING&where[state][equals]=${state}`);
	const shown = [...(await cases('in-review')), ...(await cases('prepared')), ...(await cases('released'))];
	const reviews = await idsOf(`/reviews?where[reviewer][equals]=${me}&where[state][in]=accepted,drafted,delivered`);
	const round = (state: string, query = '') => `/admin/rondes/${rounds.get(state)}${query}`;
	return [
		{ name: 'queue of a reviewer', as: reviewer, paths: ['/admin/beoordelen', '/admin/beoordelen?pagina=2'], isJudged: true },
		{ name: 'review', as: reviewer, paths: reviews.map((id) => `/admin/beoordelen/${id}`) },
		{
			name: 'board of a round',
			as: secretary,
			paths: [
				round('scoring'),
				round('scoring', '?stand=in-review'),
				round('scoring', '?pagina=2'),
				round('open', '?stand=in-review'),
				round('deciding'),
				round('released'),
			],
			isJudged: true,
		},
		{
			name: 'list of cases',
			as: secretary,
			paths: ['', '?pagina=3', '?stand=released', '?stand=submitted', '?stand=released&pagina=2', '?stand=in-review&zoek=lezen', '?zoek=METING-00'].map(
				(query) => `/admin/zaken${query}`,
			),
			isJudged: true,
		},
		{
			name: 'collection of cases, sorted',
			as: secretary,
			paths: ['-score', 'dueDay', 'title', '-stateSince'].map((sort) => `/admin/collections/qualityCases?limit=25&sort=${sort}`),
		},
		{ name: 'case', as: secretary, paths: shown.map((id) => `/admin/zaken/${id}`) },
		{ name: 'Mijn taken of the secretary', as: secretary, paths: ['/admin'] },
		{ name: 'Mijn taken of a reviewer', as: reviewer, paths: ['/admin'] },
		{ name: 'Mijn taken of a committee member', as: committee, paths: ['/admin'] },
		{ name: 'cases of a provider', as: provider, paths: ['/admin/erkenning'] },
	];
}
