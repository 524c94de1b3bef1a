import type { Role } from '../../../cms/domain/shared/roles.ts';
import { PASSWORD } from '../../fixtures/people.ts';
import { HIGH, LOW, MIDDLE, makeQuality, type Quality } from '../../fixtures/quality.ts';

/** Everything an office account can hold: what no role opens on its own, all of them together don't either. */
const OFFICE: readonly Role[] = ['reviewer', 'secretary', 'committee', 'policy', 'assessor', 'finance', 'editor', 'auditor', 'admin'];

const RELEASED = '2026-11-10T09:00:00.000Z';

/** Somebody who asks, with the headers of the session. `declares`: the interest is one that was declared in each hidden case. */
export type Viewer = { name: string; id: string; email: string; headers: Record<string, string>; declares: boolean };

/** What both worlds have: everything but the hidden cases. */
export type Stage = {
	quality: Quality;
	/** The provider of the hidden cases, and the region that acts as it. */
	provider: string;
	region: string;
	/** A round that is released, beside the open one that `quality` has. */
	released: string;
	/** Offerings of that provider; in the second world each has a case. */
	offerings: string[];
	/** Every role and an interest: whatever door shows something of a hidden case shows it to this one. */
	omni: Viewer;
	/** The same without an interest: what its answers say is what there was to be seen. */
	twin: Viewer;
	/** One by one, by each way to have an interest. None of them works for the provider: a provider sees its own case as provider. */
	others: Viewer[];
	/** A reviewer who accepted before becoming a trainer of the provider, and one who declared. */
	reviewers: { byTrade: Viewer; declared: Viewer };
};

type Held = { role: Role; provider?: string; region?: string };

export async function makeStage(count: number): Promise<Stage> {
	const quality = await makeQuality();
	const { payload } = quality.people.cms;
	const region = quality.people.region;
	const { id: provider } = await payload.create({
		collection: 'providers',
		data: { name: 'Regio als aanbieder', slug: 'h', kind: 'company', summary: 'Kort.', email: 'h@aanbieder.example', isAdmitted: true, region },
	});
	const join = (name: string, roles: Held[], declares = false) => joinAs({ quality, name, roles, declares });
	const [trainer, broker] = [
		{ role: 'trainer' as const, provider },
		{ role: 'broker' as const, region },
	];
	const office = OFFICE.map((role) => ({ role }));
	const omni = await join('omni', [...office, trainer]);
	const twin = await join('twin', office);
	const reviewers = {
		byTrade: await join('rita', [{ role: 'reviewer' }, trainer]),
		declared: await join('rob', [{ role: 'reviewer' }], true),
	};
	const others = [
		reviewers.byTrade,
		reviewers.declared,
		await join('silke', [{ role: 'secretary' }, broker]),
		await join('stijn', [{ role: 'secretary' }], true),
		await join('cato', [{ role: 'committee' }, trainer]),
		await join('carl', [{ role: 'committee' }], true),
		await join('aart', [{ role: 'auditor' }, broker]),
		await join('addy', [{ role: 'admin' }, { role: 'editor' }, trainer]),
	];
	const offerings: string[] = [];
	for (let number = 0; number < count; number += 1) offerings.push(await quality.makeOffering({ provider, title: `Verborgen aanbod ${number}` }));
	await fillRound({ quality, people: [omni, twin, ...others] });
	const released = await quality.makeRound({ title: 'Voorjaar 2026', state: 'released', releaseStartedAt: RELEASED, releasedAt: RELEASED });
	return { quality, provider, region, released, offerings, omni, twin, others, reviewers };
}

/** Puts everybody into the round that the hidden cases will be in, beside cases that anybody of the office may see. */
async function fillRound({ quality, people }: { quality: Quality; people: Viewer[] }): Promise<void> {
	const { cast, round, makeCase } = quality;
	const ids = people.map(({ id }) => id);
	const members = [cast.cas.id, cast.cor.id, cast.cis.id, ...ids];
	const reviewers = [cast.bo.id, cast.ben.id, cast.bea.id, cast.bas.id, ...ids];
	const provider = quality.people.providers.B;
	await quality.people.cms.payload.db.updateOne({ collection: 'rounds', id: round, data: { reviewers, committee: members } });
	await makeCase({ provider, state: 'submitted' });
	await makeCase({
		provider,
		state: 'in-review',
		dueDay: '2026-12-07',
		reviews: [
			{ reviewer: cast.bo, levels: MIDDLE },
			{ reviewer: cast.ben, state: 'drafted' },
		],
	});
	await makeCase({
		provider,
		state: 'in-review',
		isDisputed: true,
		reviews: [
			{ reviewer: cast.bo, levels: LOW },
			{ reviewer: cast.bea, levels: HIGH },
		],
	});
}

async function joinAs({ quality, name, roles, declares }: { quality: Quality; name: string; roles: Held[]; declares: boolean }): Promise<Viewer> {
	const { id, email } = await quality.people.join(name, ...roles);
	const headers = await quality.people.cms.signIn({ email, password: PASSWORD });
	return { name, id, email, headers, declares };
}
