import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCaseList } from '../../cms/operations/quality/loadCaseList.ts';
import { loadOfficeCase } from '../../cms/operations/quality/loadOfficeCase.ts';
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

	it('is absent, in the list too, for whoever works for its provider and for everybody else', async () => {
		const { cast, makeCase } = quality;
		const found = await makeCase({ state: 'submitted' });
		for (const person of [cast.interested, cast.provider, cast.bo, cast.editor, cast.admin]) expect(await pageOf(person, found.id)).toBeNull();
		expect((await listOf(cast.interested)).rows).toEqual([]);
		expect((await listOf(cast.secretary)).rows.map(({ id }) => id)).toContain(found.id);
		expect((await pageOf(cast.auditor, found.id))?.head.verbs.map(({ verb }) => verb)).toEqual(['declare-conflict']);
	});
});
