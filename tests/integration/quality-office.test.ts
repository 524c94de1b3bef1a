import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCaseList } from '../../cms/operations/quality/loadCaseList.ts';
import { loadOfficeCase } from '../../cms/operations/quality/loadOfficeCase.ts';
import { PICTURE } from '../contract/grid/bodies.ts';
import { TEST_NOW } from '../fixtures/cms.ts';
import type { Person } from '../fixtures/people.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterAll(() => quality.stop());

async function reqOf({ id }: Person) {
	const { payload } = quality.people.cms;
	return createLocalReq({ user: { ...(await payload.findByID({ collection: 'users', id, depth: 0 })), collection: 'users' } }, payload);
}
const pageOf = async (person: Person, id: string) => loadOfficeCase({ req: await reqOf(person), id, moment: new Date(TEST_NOW) });
const listOf = async (person: Person) => loadCaseList({ req: await reqOf(person), state: 'running', search: '', page: 1, today: '2026-11-20' });

describe("a case on the office's page", () => {
	it('shows the secretary who reviewed, and the committee only that', async () => {
		const { cast, makeCase } = quality;
		const found = await makeCase({ state: 'in-review', reviews: [{ reviewer: cast.bo }] });
		const [own, members] = [await pageOf(cast.secretary, found.id), await pageOf(cast.cas, found.id)];
		expect(own?.capacities).toEqual(['secretary']);
		expect(own?.timeline.map(({ word }) => word)).toEqual(['zaak', 'beoordeling']);
		expect(members?.capacities).toEqual(['committee']);
		expect(members?.timeline.map(({ word }) => word)).toEqual(['zaak']);
	});

	it('lets the secretary choose a round, for what was submitted and for what was left without one', async () => {
		const { cast, makeCase, round } = quality;
		const step = async (verb: string, changes: Parameters<typeof makeCase>[0]) => {
			const shown = await pageOf(cast.secretary, (await makeCase({ ...changes, round: null })).id);
			return { obstacle: shown?.head.verbs.find((view) => view.verb === verb)?.obstacle, rounds: shown?.choices.rounds.map(({ value }) => value) };
		};
		expect(await step('take-up', { state: 'submitted' })).toEqual({ obstacle: null, rounds: expect.arrayContaining([round]) });
		expect(await step('carry-over', { state: 'in-review' })).toEqual({ obstacle: null, rounds: expect.arrayContaining([round]) });
	});

	it('is absent, in the list too, for whoever works for its provider and for everybody else', async () => {
		const { cast, makeCase } = quality;
		const found = await makeCase({ state: 'submitted' });
		for (const person of [cast.interested, cast.provider, cast.bo, cast.editor, cast.admin]) expect(await pageOf(person, found.id)).toBeNull();
		expect((await listOf(cast.interested)).rows).toEqual([]);
		expect((await listOf(cast.secretary)).rows.map(({ id }) => id)).toContain(found.id);
		expect((await pageOf(cast.auditor, found.id))?.head.verbs.map(({ verb }) => verb)).toEqual(['declare-conflict']);
	});

	it('is there for the committee of its round and for its substitute, with its decisions and files, and absent for members of other rounds', async () => {
		const { cast, makeCase, makeRound, people } = quality;
		const round = await makeRound({ committee: [cast.cas.id, cast.cor.id] });
		const found = await makeCase({ state: 'prepared', round, substitutes: [cast.bas.id] });
		const about = { case: found.id, provider: people.providers.A };
		const { payload } = people.cms;
		const decision = {
			key: `${found.id}:1`,
			number: 1,
			kind: 'assessment' as const,
			proposedOutcome: 'recognised' as const,
			reasons: 'Goed.',
			preparedAt: TEST_NOW,
		};
		await payload.create({ collection: 'decisions', data: { ...about, ...decision, preparedBy: cast.secretary.id } });
		const file = { data: PICTURE, mimetype: 'image/png', name: `${crypto.randomUUID()}.png`, size: PICTURE.length };
		await payload.create({ collection: 'evidence', data: { ...about, kind: 'evidence', originalName: 'foto.png' }, file });
		const seenBy = async (person: Person) => {
			const doors = ['qualityCases?where[id][equals]', 'decisions?where[case][equals]', 'evidence?where[case][equals]'];
			const answers = await Promise.all(doors.map((door) => person.call('GET', `/${door}=${found.id}&depth=0&limit=5`)));
			return [...answers.map(({ json }) => json.totalDocs), (await listOf(person)).rows.some(({ id }) => id === found.id)];
		};
		for (const person of [cast.cas, cast.cor, cast.bas]) expect(await seenBy(person)).toEqual([1, 1, 1, true]);
		for (const person of [cast.cis, cast.bo]) expect(await seenBy(person)).toEqual([0, 0, 0, false]);
		expect((await pageOf(cast.bas, found.id))?.capacities).toEqual(['committee']);
		expect(await pageOf(cast.cis, found.id)).toBeNull();
	});
});
