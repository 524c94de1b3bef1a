import { createLocalReq } from 'payload';
import { bodies, unique } from './bodies.ts';
import type { World } from './world.ts';

const since = { revision: 0, stateSince: '2026-11-01T09:00:00.000Z' };

async function offeringOf(world: World): Promise<string> {
	const { id } = await world.cms.payload.create({
		collection: 'offerings',
		data: bodies.offering(world, { provider: world.providers.A, status: 'published' }),
	});
	return id;
}

async function setInEffect(world: World): Promise<string> {
	const { id } = await world.cms.payload.create({
		collection: 'criteriaSets',
		data: { ...bodies.criteriaSet(), ...since, state: 'effective' },
		context: { isBulkLoad: true },
	});
	return id;
}

/** A round that the secretary is planning. */
export async function round(world: World) {
	return {
		title: `Ronde ${unique()}`,
		state: 'planned' as const,
		...since,
		criteriaSet: await setInEffect(world),
		opensOn: '2027-01-04T12:00:00.000Z',
		scoringFrom: '2027-02-01T12:00:00.000Z',
		decidingFrom: '2027-03-01T12:00:00.000Z',
		releaseOn: '2027-04-01T12:00:00.000Z',
		quorum: 2,
		recognisedFrom: 65,
		conditionalFrom: 50,
		disputedAbove: 20,
		validMonths: 48,
		conditionalMonths: 12,
	};
}

/** A case of provider A. */
export async function qualityCase(world: World) {
	const number = unique();
	return {
		key: `zaak-${number}`,
		reference: `KW-${number}`,
		title: 'Aanbod in een zaak',
		offering: await offeringOf(world),
		provider: world.providers.A,
		kind: 'first' as const,
		criteriaSet: await setInEffect(world),
		state: 'submitted' as const,
		...since,
	};
}

/** The same with the log that begins with it, so that steps can be taken. */
export async function begunCase(world: World) {
	const { payload } = world.cms;
	const found = await payload.create({ collection: 'qualityCases', data: await qualityCase(world), depth: 0 });
	const { beginLog } = await import('../../../cms/operations/lifecycle/transition.ts');
	const record = { ...found, about: { case: found.id, provider: world.providers.A } };
	await beginLog({ req: await createLocalReq({}, payload), collection: 'qualityCases', record, capacity: 'provider', moment: new Date(since.stateSince) });
	return found;
}

async function about(world: World) {
	const { id } = await world.cms.payload.create({ collection: 'qualityCases', data: await qualityCase(world) });
	return { key: `deel-${unique()}`, case: id, provider: world.providers.A };
}

/** A review of a case of provider A, by somebody else than the reviewer of the tables. */
export async function review(world: World) {
	const { id } = await world.cms.payload.create({ collection: 'rounds', data: await round(world) });
	return { ...(await about(world)), round: id, reviewer: world.userOf('com'), state: 'invited' as const, ...since };
}

/** A proposal for a decision in a case of provider A. */
export async function decision(world: World) {
	return {
		...(await about(world)),
		number: 1,
		kind: 'assessment' as const,
		proposedOutcome: 'recognised' as const,
		reasons: 'Voldoet.',
		preparedBy: world.userOf('sec'),
		preparedAt: '2026-11-02T09:00:00.000Z',
	};
}

/** An objection in a case of provider A. */
export async function objection(world: World) {
	const { id } = await world.cms.payload.create({ collection: 'decisions', data: await decision(world) });
	return { ...(await about(world)), decision: id, state: 'received' as const, ...since, grounds: 'Niet eens.', madeBy: world.userOf('prA') };
}

/** An interest that somebody declared in a case of provider A. */
export async function conflict(world: World) {
	return { ...(await about(world)), user: world.userOf('com'), declaredAt: '2026-11-02T09:00:00.000Z' };
}

/** A file in a case of provider A. */
export async function evidence(world: World) {
	const { case: id, provider } = await about(world);
	return { case: id, provider, kind: 'evidence' as const, originalName: 'bewijs.png' };
}

/** A profile of somebody who is no reviewer of the tables. */
export function reviewerProfile(user: string) {
	return { user, capacity: 3, isAvailable: true };
}

/** A step in the log of a case of provider A. */
export async function logEntry(world: World) {
	const { key, case: id, provider } = await about(world);
	return {
		key,
		kind: 'qualityCases',
		itemId: id,
		case: id,
		provider,
		revision: 0,
		at: '2026-11-02T09:00:00.000Z',
		capacity: 'provider',
		verb: 'begin',
		to: 'open',
		hash: 'x',
	};
}

/** What somebody wrote at a step. */
export function caseText() {
	return { key: `tekst-${unique()}`, text: 'geheim' };
}

/** A nightly seal over the log. */
export function logSeal() {
	return { key: `zegel-${unique()}`, until: '2026-11-02T03:00:00.000Z', hash: 'x' };
}
