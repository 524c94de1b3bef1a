import type { MigrateUpArgs } from '@payloadcms/db-mongodb';
import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { VERB_SUBJECTS } from '../contract/grid/verbSubjects.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';

let quality: Quality;
beforeAll(async () => {
	quality = await makeQuality();
});
afterAll(() => quality.stop());

async function migrate(up: (args: MigrateUpArgs) => Promise<void>): Promise<void> {
	const { payload } = quality.people.cms;
	const session = await payload.db.connection.startSession();
	await up({ payload, req: await createLocalReq({}, payload), session });
	await session.endSession();
}

it('decisions of requests that were withdrawn lapsed, and no others', async () => {
	const { payload } = quality.people.cms;
	const make = async (state: 'decided' | 'released') => {
		const found = await quality.caseOf(await VERB_SUBJECTS.qualityCases({ quality, state, verb: 'object' }));
		return { id: found.id, decision: String(found.decision) };
	};
	const [withdrawn, decided, known] = [await make('decided'), await make('decided'), await make('released')];
	await payload.db.updateOne({ collection: 'qualityCases', id: withdrawn.id, data: { state: 'withdrawn' } });
	const { up } = await import('../../cms/migrations/20261130_193000_lapsed_decisions.ts');
	await migrate(up);
	await migrate(up);
	const lapsed = async ({ decision }: { decision: string }) => (await payload.findByID({ collection: 'decisions', id: decision, depth: 0 })).voidedAt ?? null;
	expect([await lapsed(withdrawn), await lapsed(decided), await lapsed(known)]).toEqual(['2026-11-02T09:00:00.000Z', null, null]);
});

it('proposals on which three voted three ways say so, and no others', async () => {
	const { payload } = quality.people.cms;
	const { cas, cor, cis } = quality.cast;
	const make = async (...outcomes: ('recognised' | 'conditional' | 'refused')[]) => {
		const found = await quality.caseOf(await VERB_SUBJECTS.qualityCases({ quality, state: 'prepared', verb: 'vote' }));
		const votes = outcomes.map((outcome, at) => ({ member: [cas, cor, cis][at]?.id ?? '', outcome, reason: 'Zo.', at: '2026-11-02T09:00:00.000Z' }));
		const id = String(found.decision);
		await payload.db.updateOne({ collection: 'decisions', id, data: { votes }, returning: false });
		return id;
	};
	const ids = [await make('recognised', 'conditional', 'refused'), await make('recognised', 'refused'), await make()];
	const { up } = await import('../../cms/migrations/20261130_233000_stalemates.ts');
	await migrate(up);
	await migrate(up);
	const found = await Promise.all(ids.map((id) => payload.findByID({ collection: 'decisions', id, depth: 0 })));
	expect(found.map(({ isStuck }) => Boolean(isStuck))).toEqual([true, false, false]);
});
