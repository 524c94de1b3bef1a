import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, asksOf, doorsOf, isOfQuality, sweepsOf } from './blinding/doors.ts';
import { addHiddenCases, HIDDEN_COUNT } from './blinding/hiddenCases.ts';
import { NEVER_THE_SAME, REFUSED_UNSEEN, SEEN_BY_THE_TWIN } from './blinding/lists.ts';
import { LOADERS, type LoaderContext, NO_LOADERS, operationsOfAdmin } from './blinding/loaders.ts';
import { type Answers, askAll, differing, idsIn, loadAll } from './blinding/record.ts';
import { type Written, writtenWhileRoundGoesOn } from './blinding/roundMails.ts';
import { makeStage, type Stage, type Viewer } from './blinding/stage.ts';
import { putBack, rowsOnlyIn, type Snapshot, setFilesAside, snapshotOf } from './blinding/worlds.ts';

/** Two worlds in one database: the same rows but for the cases of one provider. The doors are those of the running config. */
let stage: Stage;
let without: Snapshot;
let withCases: Snapshot;
let asks: Ask[];
let context: LoaderContext;
let omni: { with: Answers; without: Answers };

beforeAll(async () => {
	stage = await makeStage(HIDDEN_COUNT);
	const { cms } = stage.quality.people;
	await sealLog();
	without = await snapshotOf(cms);
	await addHiddenCases(stage);
	await sealAgain();
	withCases = await snapshotOf(cms);
	asks = (await asksOf({ stage, config: cms.payload.config, without, withCases })).filter(({ door }) => !NEVER_THE_SAME[door]);
	const idsOf = (slug: string) => rowsOnlyIn({ slug, world: withCases, other: without }).map(({ id }) => id);
	const { round, criteriaSet } = stage.quality;
	context = { cases: idsOf('qualityCases'), reviews: idsOf('reviews'), round, released: stage.released, criteriaSet, offering: stage.offerings[0] ?? '' };
	omni = await inBothWorlds(stage.omni, [...asks, ...sweepsOf({ config: cms.payload.config })]);
}, 900_000);
afterAll(() => stage.quality.stop());

describe('the question', { timeout: 300_000 }, () => {
	it('is put at every door of the config, and refused unseen only where a reason stands for it', () => {
		const config = stage.quality.people.cms.payload.config;
		const asked = new Set([...asks.map(({ door }) => door), ...Object.keys(NEVER_THE_SAME)]);
		expect(doorsOf(config).flatMap(({ door }) => (asked.has(door) ? [] : [door]))).toEqual([]);
		const statuses = Map.groupBy(asks, ({ door }) => door);
		const unseen = [...statuses].filter(([, all]) => all.every(({ name }) => omni.with.get(name)?.startsWith('400'))).map(([door]) => door);
		expect(unseen.sort()).toEqual(Object.keys(REFUSED_UNSEEN).sort());
	});

	it('is put at every operation that a page of the admin shows', () => {
		expect(operationsOfAdmin()).toEqual([...Object.keys(LOADERS), ...Object.keys(NO_LOADERS)].sort());
	});

	it('is one to which somebody of the same roles, without an interest, gets another answer', async () => {
		const seen = await inBothWorlds(stage.twin, asks.filter(isOfCases));
		const names = new Set(differing(seen.with, seen.without));
		const pages = [...names].filter((name) => name.startsWith('page '));
		const doors = asks.filter(({ name }) => names.has(name)).map(({ door }) => door);
		expect([...new Set([...doors, ...pages])].sort()).toEqual([...SEEN_BY_THE_TWIN].sort());
	});
});

describe('whether a case exists makes no difference', { timeout: 300_000 }, () => {
	it('to any answer for somebody who holds every role of the office and is a trainer of its provider', () => {
		expect(told(omni)).toEqual([]);
	});

	it.each([
		['rita', 'a reviewer who accepted it and then became a trainer of its provider'],
		['rob', 'a reviewer who declared an interest'],
		['silke', 'a secretary who is a broker of the region that acts as its provider'],
		['stijn', 'a secretary who declared an interest'],
		['cato', 'a member of its committee who is a trainer of its provider'],
		['carl', 'a member of its committee who declared an interest'],
		['aart', 'an auditor who is a broker of the region that acts as its provider'],
		['addy', 'an administrator and editor who is a trainer of its provider'],
	])('to any answer for %s, %s', async (name) => {
		const viewer = stage.others.find((one) => one.name === name);
		expect(viewer).toBeDefined();
		if (viewer) expect(told(await inBothWorlds(viewer, asks.filter(isOfCases)))).toEqual([]);
	});
});

describe('the mails of a round', { timeout: 300_000 }, () => {
	it('are the same for everybody with an interest, whether a case is in it or not; another of the same roles is written about it', async () => {
		const people = [stage.omni, stage.twin, ...stage.others];
		const withThem = await writtenIn(withCases, people);
		const withoutThem = await writtenIn(without, people);
		for (const { name } of people.filter(({ name }) => name !== 'twin')) expect(withThem.get(name), name).toEqual(withoutThem.get(name));
		const kinds = (written: Map<string, Written[]>) => written.get('twin')?.map(({ template }) => template);
		expect(kinds(withoutThem)).toEqual(['decidingStarted', 'tasksDigest']);
		expect(kinds(withThem)).toEqual([
			'conditionOverdue',
			'conditionOverdue',
			'conditionOverdue',
			'decidingStarted',
			'reviewLate',
			'roundRescheduled',
			'roundRescheduled',
			'scoringStarted',
			'tasksDigest',
		]);
	});
});

async function writtenIn(world: Snapshot, people: Viewer[]): Promise<Map<string, Written[]>> {
	const { cms } = stage.quality.people;
	await putBack(cms, world);
	setFilesAside(cms, world === without);
	return writtenWhileRoundGoesOn({ stage, people });
}

/** What the quality process keeps, and where its traces could be: outbox, log, and the offerings that cases are about. */
function isOfCases(ask: Ask): boolean {
	return (
		isOfQuality(ask) ||
		['mails', 'activities', 'offerings', 'payload-locked-documents', ''].some((slug) => ask.method === 'GET' && ask.door.startsWith(`${slug}:`))
	);
}

async function inBothWorlds(viewer: Viewer, questions: readonly Ask[]): Promise<{ with: Answers; without: Answers }> {
	return { with: await inWorld(viewer, questions, withCases), without: await inWorld(viewer, questions, without) };
}

async function inWorld(viewer: Viewer, questions: readonly Ask[], world: Snapshot): Promise<Answers> {
	const { cms } = stage.quality.people;
	await putBack(cms, world);
	setFilesAside(cms, world === without);
	const known = idsIn(without, withCases);
	return new Map([...(await askAll({ cms, viewer, asks: questions, world, known })), ...(await loadAll({ cms, viewer, context }))]);
}

/** The answers that differ, short enough to read. */
function told({ with: first, without: second }: { with: Answers; without: Answers }): string[] {
	return differing(first, second).map((name) => `${name}\n  with:    ${short(first.get(name))}\n  without: ${short(second.get(name))}`);
}

function short(answer = 'nothing'): string {
	return answer.replace(/\n\[\[.*\]\]\n/, ' ').slice(0, 300);
}

async function sealLog(): Promise<void> {
	const operations = await import('../../cms/operations/lifecycle/sealLog.ts');
	await operations.sealLog({ payload: stage.quality.people.cms.payload, moment: new Date('2026-11-21T03:00:00.000Z') });
}

/** The seal of that night as it is with the hidden cases, in the place of the one without. */
async function sealAgain(): Promise<void> {
	const { payload } = stage.quality.people.cms;
	const { docs } = await payload.find({ collection: 'logSeals', limit: 1 });
	await payload.delete({ collection: 'logSeals', where: { id: { exists: true } } });
	await sealLog();
	const { docs: anew } = await payload.find({ collection: 'logSeals', limit: 1 });
	await payload.delete({ collection: 'logSeals', where: { id: { exists: true } } });
	const rows = payload.db.collections.logSeals?.collection;
	const [old, made] = [docs[0], anew[0]];
	if (old && made) await rows?.insertOne({ ...made, _id: new ObjectId(old.id), until: new Date(made.until) });
}
