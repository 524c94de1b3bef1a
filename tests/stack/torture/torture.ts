import { setTimeout as pause } from 'node:timers/promises';
import { getPayload, type Payload } from 'payload';
import { z } from 'zod';
import type { InvariantResult } from '../../../cms/operations/invariants/checkInvariants.ts';
import { signIn, startTestStack, type TestStack } from '../../fixtures/stack.ts';
import { ask, listDocs } from '../http.ts';
import { signal } from '../processes.ts';
import { randomFrom } from '../random.ts';
import { until } from '../until.ts';
import { type TakenStep, walkCase } from './steps.ts';

/** How many decisions a round holds that is released while something is killed. */
const DECISIONS = 24;
/** A release per so many kills. */
const KILLS_PER_RELEASE = 5;
const HEALS_WITHIN_MS = 120_000;

export type TortureReport = {
	kills: { cms: number; mongod: number };
	/** Steps that were answered as taken. */
	taken: number;
	/** Of those, how many are not in the log, or stand there as another verb. */
	lost: string[];
	releases: ReleaseReport[];
	invariants: InvariantResult[];
};

/** What became of one released round: all that should be there once, by number. */
type ReleaseReport = { cases: number; released: number; recognitions: number; letters: number };

/**
 * Kills the cms or the database (-9) at random moments, so many times, while people take steps and rounds are released; lets it all come back and
 * looks what is there: every step that was answered as taken, every decision released once, all invariants.
 */
export async function torture({ kills, seed, say }: { kills: number; seed: number; say: (message: string) => void }): Promise<TortureReport> {
	const stack = await startTestStack();
	try {
		return await withStack({ stack, kills, seed, say });
	} finally {
		await stack.stop();
	}
}

async function withStack({
	stack,
	kills,
	seed,
	say,
}: {
	stack: TestStack;
	kills: number;
	seed: number;
	say: (message: string) => void;
}): Promise<TortureReport> {
	const random = randomFrom(seed);
	const payload = await payloadOn(stack);
	const { makeReleasable } = await import('./releasable.ts');
	const rounds: { round: string }[] = [];
	for (let made = 0; made < Math.ceil(kills / KILLS_PER_RELEASE); made += 1) rounds.push(await makeReleasable({ payload, count: DECISIONS }));
	const taken: TakenStep[] = [];
	const state = { isOver: false };
	const walkers = await startWalkers({ stack, taken, isOver: () => state.isOver });
	const secretary = await signIn({ url: stack.url, email: 'secretaris@napl.example' });
	const counts = { cms: 0, mongod: 0 };
	for (let kill = 0; kill < kills; kill += 1) {
		const due = rounds[Math.floor(kill / KILLS_PER_RELEASE)];
		if (due && kill % KILLS_PER_RELEASE === 0) await beginRelease({ stack, round: due.round, headers: secretary });
		// On a busy machine nobody would get anything done between two kills, and nothing would be tortured.
		const before = taken.length;
		await until({ what: 'somebody takes a step', withinMs: HEALS_WITHIN_MS, everyMs: 50, ask: async () => taken.length > before });
		await pause(random() * 1200);
		const name = random() < 0.5 ? 'cms' : 'mongod';
		counts[name] += 1;
		signal(stack.children.get(name), 'SIGKILL');
		const back = await until({ what: `all is back after kill ${kill + 1} (${name})`, withinMs: HEALS_WITHIN_MS, everyMs: 100, ask: () => isHealthy(stack) });
		say(`kill ${kill + 1}: ${name}, back after ${back} ms, ${taken.length} steps taken so far`);
	}
	state.isOver = true;
	await Promise.all(walkers);
	for (const { round } of rounds)
		await until({ what: 'the round is released and told', withinMs: HEALS_WITHIN_MS, everyMs: 300, ask: () => isAnnounced({ payload, round }) });
	const { checkInvariants } = await import('../../../cms/operations/invariants/checkInvariants.ts');
	const report = {
		kills: counts,
		taken: taken.length,
		lost: await lostSteps({ payload, taken }),
		releases: await Promise.all(rounds.map((made) => releaseReport({ payload, ...made }))),
		invariants: await checkInvariants({ payload, moment: new Date() }),
	};
	await payload.destroy();
	return report;
}

/** The cms's own data layer on the database of the stack, to make rounds and to look at what came of them. */
async function payloadOn(stack: TestStack): Promise<Payload> {
	Object.assign(process.env, stack.environment);
	const { default: building } = await import('../../../cms/payload.config.ts');
	const payload = await getPayload({ config: await building });
	// The jobs are for the processes of the stack.
	delete payload.config.jobs.autoRun;
	return payload;
}

async function startWalkers({ stack, taken, isOver }: { stack: TestStack; taken: TakenStep[]; isOver: () => boolean }): Promise<Promise<void>[]> {
	const { url } = stack;
	const [provider, secretary] = await Promise.all(['aanbieder@napl.example', 'secretaris2@napl.example'].map((email) => signIn({ url, email })));
	if (!provider || !secretary) throw new Error('Nobody signed in');
	const own = z.object({ offerings: z.array(z.looseObject({ id: z.string(), obstacle: z.unknown() })) });
	const answer = await ask(`${url}/api/qualityCases/own`, { headers: provider });
	const { offerings } = own.parse(JSON.parse(answer.text));
	const [set] = await listDocs(`${url}/api/criteriaSets?where[state][equals]=effective&limit=1&depth=0`);
	const criteria = z.array(z.object({ code: z.string(), levels: z.array(z.unknown()) })).parse(set?.['criteria']);
	const levels = new Map(criteria.map((criterion) => [criterion.code, criterion.levels.length]));
	const free = offerings.filter(({ obstacle }) => obstacle === null);
	if (free.length === 0) throw new Error('No offering for which recognition can be asked');
	return free.slice(0, 6).map(({ id }) => walkCase({ url, offering: id, provider, secretary, levels, taken, isOver }));
}

/** Asks until the release has begun: an outage may have swallowed the answer. */
async function beginRelease({ stack, round, headers }: { stack: TestStack; round: string; headers: Record<string, string> }): Promise<void> {
	await until({
		what: 'the release has begun',
		withinMs: HEALS_WITHIN_MS,
		everyMs: 200,
		ask: async () => {
			const [found] = await listDocs(`${stack.url}/api/rounds?where[id][equals]=${round}&depth=0`, headers).catch(() => []);
			if (!found) return 'no answer';
			if (found['releaseStartedAt']) return true;
			return (await ask(`${stack.url}/api/rounds/${round}/begin-release`, { method: 'POST', headers, body: { seen: found['revision'] } })).text;
		},
	});
}

/** True, or which part is out of order. */
async function isHealthy(stack: TestStack): Promise<true | string> {
	const { status, text } = await ask(`${stack.url}/healthz`);
	return status === 200 || text;
}

/** Whether a round is released and each of its decisions has its letter. */
async function isAnnounced({ payload, round }: { payload: Payload; round: string }): Promise<boolean> {
	const found = await payload.findByID({ collection: 'rounds', id: round, depth: 0, select: { releasedAt: true } });
	const { totalDocs } = await payload.count({ collection: 'decisions', where: { and: [{ round: { equals: round } }, { letter: { exists: false } }] } });
	return Boolean(found.releasedAt) && totalDocs === 0;
}

async function lostSteps({ payload, taken }: { payload: Payload; taken: TakenStep[] }): Promise<string[]> {
	const { docs } = await payload.find({
		collection: 'caseLog',
		where: { key: { in: taken.map(({ key }) => key) } },
		depth: 0,
		select: { key: true, verb: true },
		limit: 0,
		pagination: false,
	});
	const verbs = new Map(docs.map(({ key, verb }) => [key, verb]));
	return taken.filter(({ key, verb }) => verbs.get(key) !== verb).map(({ key, verb }) => `${key} ${verb}`);
}

async function releaseReport({ payload, round }: { payload: Payload; round: string }): Promise<ReleaseReport> {
	const { docs } = await payload.find({
		collection: 'qualityCases',
		where: { round: { equals: round } },
		depth: 0,
		select: { state: true },
		limit: 0,
		pagination: false,
	});
	const [recognitions, letters] = await Promise.all([
		payload.count({ collection: 'recognitions', where: { round: { equals: round } } }),
		payload.count({ collection: 'evidence', where: { and: [{ kind: { equals: 'letter' } }, { case: { in: docs.map(({ id }) => id) } }] } }),
	]);
	return {
		cases: docs.length,
		released: docs.filter(({ state }) => state === 'released').length,
		recognitions: recognitions.totalDocs,
		letters: letters.totalDocs,
	};
}
