import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIFECYCLES, type LifecycleCollection } from '../../cms/operations/lifecycle/collections.ts';
import type { Answer, Person } from '../fixtures/people.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';
import { ABSENT, FORBIDDEN } from './grid/judge.ts';
import { VERB_SUBJECTS, verbBody } from './grid/verbSubjects.ts';
import { VERB_ACTORS, VERB_TABLES, type VerbActor } from './grid/verbTables.ts';

type Call = Person['call'];
type Row = { collection: LifecycleCollection; verb: string; state: string; cells: Record<VerbActor, string> };

const NO_SUCH_ID = '0'.repeat(24);
/** Steps that follow by themselves, or from a verb of another record; nobody knocks for them. */
const WITHOUT_DOOR = [
	'criteriaSets supersede',
	'rounds release',
	'qualityCases conclude',
	'qualityCases release',
	'qualityCases lapse',
	'qualityCases leave-round',
	'qualityCases void-proposal',
	'reviews lapse',
	'reviews set-aside',
	'objections decide',
	'objections withdraw',
];

let quality: Quality;
let callers: Record<VerbActor, Call>;
beforeAll(async () => {
	quality = await makeQuality();
	const { cast, people } = quality;
	const { join, providers, region } = people;
	const other = await join('olga', { role: 'committee' });
	await quality.makeRound({ committee: [other.id] });
	callers = {
		vis: people.visitor,
		own: cast.provider.call,
		oth: cast.otherProvider.call,
		coo: (await join('coen', { role: 'coordinator', region })).call,
		tra: (await join('tine', { role: 'trainer', provider: providers.A })).call,
		bro: (await join('bert', { role: 'broker', region })).call,
		rev: cast.bo.call,
		ore: cast.bea.call,
		sec: cast.secretary.call,
		int: cast.interested.call,
		com: cast.cas.call,
		oco: other.call,
		edi: cast.editor.call,
		aud: cast.auditor.call,
		adm: cast.admin.call,
	};
});
afterAll(() => quality.stop());

/** The criteria sets last: whoever agrees with one takes the others out of force. */
const collections: LifecycleCollection[] = ['rounds', 'qualityCases', 'reviews', 'objections', 'criteriaSets'];

describe('the tables', () => {
	it('hold a row for every verb of every lifecycle, in each of its states', () => {
		const asked = collections.flatMap((collection) => {
			const { steps, states } = LIFECYCLES[collection];
			const verbs = [...new Set(steps.map(({ verb }) => verb))].filter((verb) => !WITHOUT_DOOR.includes(`${collection} ${verb}`));
			return verbs.flatMap((verb) => states.map(({ code }) => `${collection} ${verb} ${code}`));
		});
		const told = collections.flatMap((collection) => rowsOf(collection).map(({ verb, state }) => `${collection} ${verb} ${state}`));
		expect([...told].sort()).toEqual([...asked].sort());
	});

	it('name no verb without a door', () => {
		const missing = collections.flatMap((collection) => verbsOf(collection).flatMap((verb) => (hasDoor(collection, verb) ? [] : [`${collection} ${verb}`])));
		expect(missing).toEqual([]);
	});
});

describe.each(collections)('%s', (collection) => {
	describe.each(verbsOf(collection))('%s', (verb) => {
		it('answers each role in each state as the table says', async () => {
			const rows = rowsOf(collection).filter((row) => row.verb === verb);
			const found: string[] = [];
			const wanted: string[] = [];
			for (const row of rows) {
				wanted.push(`${row.state} ${VERB_ACTORS.map((actor) => `${actor}${row.cells[actor]}`).join(' ')}`);
				found.push(`${row.state} ${(await tryRow(row)).join(' ')}`);
			}
			expect(found.join('\n')).toBe(wanted.join('\n'));
		});
	});
});

/** What really came of it, in the notation of the table. Whoever is refused changes nothing, so they share a record; whoever succeeds has one alone. */
async function tryRow(row: Row): Promise<string[]> {
	const { collection, verb, state } = row;
	const shared = await VERB_SUBJECTS[collection]({ quality, state, verb });
	const body = await verbBody({ quality, verb });
	const refused = VERB_ACTORS.filter((actor) => row.cells[actor] !== '+');
	const answers = new Map<VerbActor, string>();
	await Promise.all(
		refused.map(async (actor) => {
			const answer = await knock({ actor, collection, id: shared, verb, body });
			const absent = answer.status === 404 || answer.status === 403 ? await knock({ actor, collection, id: NO_SUCH_ID, verb, body }) : answer;
			answers.set(actor, absent.text === answer.text ? judge(answer) : `leak: ${answer.text}`);
		}),
	);
	expect(await stateOf(collection, shared), `${collection} ${verb} ${state}: a refusal changes nothing`).toEqual({ state, revision: 0 });
	for (const actor of VERB_ACTORS.filter((one) => row.cells[one] === '+')) {
		const id = await VERB_SUBJECTS[collection]({ quality, state, verb });
		answers.set(actor, judge(await knock({ actor, collection, id, verb, body: await verbBody({ quality, verb }) })));
	}
	return VERB_ACTORS.map((actor) => `${actor}${answers.get(actor)}`);
}

function knock({
	actor,
	collection,
	id,
	verb,
	body,
}: {
	actor: VerbActor;
	collection: string;
	id: string;
	verb: string;
	body: Record<string, unknown>;
}): Promise<Answer> {
	return callers[actor]('POST', `/${collection}/${id}/${verb}`, { seen: 0, ...body });
}

function judge({ status, text }: Answer): string {
	if (status === 200) return '+';
	if (status === 409) return text.includes('"stale"') ? 's' : 'x';
	if (status === 403 && (text === FORBIDDEN || text.includes('Log in om dit te doen.'))) return '.';
	return status === 404 && text === ABSENT ? 'o' : ` ${status} ${text}`;
}

async function stateOf(collection: LifecycleCollection, id: string): Promise<{ state: string; revision: number }> {
	const { state, revision } = await quality.people.cms.payload.findByID({ collection, id, depth: 0, select: { state: true, revision: true } });
	return { state, revision };
}

function verbsOf(collection: LifecycleCollection): string[] {
	return [...new Set(linesOf(collection).map(([verb = '']) => verb))];
}

function hasDoor(collection: LifecycleCollection, verb: string): boolean {
	const { endpoints } = quality.people.cms.payload.collections[collection].config;
	return endpoints !== false && endpoints.some(({ method, path }) => method === 'post' && path === `/:id/${verb}`);
}

/** The rows of a table, one per verb and state. Throws where a line is not what the table says it is. */
function rowsOf(collection: LifecycleCollection): Row[] {
	const lines = linesOf(collection);
	const codes: string[] = LIFECYCLES[collection].states.map(({ code }) => code);
	return lines.flatMap(([verb = '', states = '', ...cells]) => {
		const named = lines.flatMap(([other, list = '']) => (other === verb && list !== '*' ? list.split(',') : []));
		if (cells.length !== VERB_ACTORS.length || named.some((code) => !codes.includes(code)))
			throw new Error(`${collection} ${verb} ${states}: no row of the table`);
		const meant = states === '*' ? codes.filter((code) => !named.includes(code)) : states.split(',');
		return meant.map((state) => ({ collection, verb, state, cells: byActor(cells) }));
	});
}

function linesOf(collection: LifecycleCollection): string[][] {
	const [header, ...lines] = VERB_TABLES[collection]
		.trim()
		.split('\n')
		.map((line) => line.trim().split(/\s+/));
	if (header?.join(' ') !== VERB_ACTORS.join(' ')) throw new Error(`${collection}: the columns are not the actors`);
	return lines;
}

function byActor(cells: readonly string[]): Record<VerbActor, string> {
	const of = (actor: VerbActor) => cells[VERB_ACTORS.indexOf(actor)] ?? '';
	return {
		vis: of('vis'),
		own: of('own'),
		oth: of('oth'),
		coo: of('coo'),
		tra: of('tra'),
		bro: of('bro'),
		rev: of('rev'),
		ore: of('ore'),
		sec: of('sec'),
		int: of('int'),
		com: of('com'),
		oco: of('oco'),
		edi: of('edi'),
		aud: of('aud'),
		adm: of('adm'),
	};
}
