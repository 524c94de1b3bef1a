import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { placeOf, proposeForYear, schoolYearOf } from '../../domain/edition/schoolYear.ts';
import { type EditionPattern, proposeCode, startOf } from '../../domain/edition/series.ts';
import type { CheckPoint } from '../../domain/offering/checkPoints.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { editionToPattern } from '../editions/editionPattern.ts';
import { liveAnd } from '../live.ts';
import { ownProviderIds } from '../ownProviderIds.ts';

const MOST_OFFERINGS = 300;
const MOST_EDITIONS = 3000;

/** An edition to make: like which one, when and where, with how many places and at which price of its own. */
export type Proposal = { like: string; code: string; pattern: EditionPattern; capacity: number | null; priceInCents: number | null };
/** A live offering of one's own in the roll-over to a school year. `faultyLinks` counts its web addresses that the weekly check found dead. */
export type RollOverItem = {
	id: string;
	title: string;
	updatedDay: string;
	priceInCents: number;
	contact: string;
	faultyLinks: number;
	points: CheckPoint[];
	checkedDay: string | null;
	planned: number;
	proposals: Proposal[];
	/** The codes of its editions, which no other of it can have. */
	taken: string[];
};

/** The live offerings of somebody's own, with what was looked through for a school year and which editions to propose. */
export async function loadRollOver({ req, schoolYear }: { req: PayloadRequest; schoolYear: string }): Promise<RollOverItem[]> {
	const providerIds = await ownProviderIds(req);
	if (providerIds.length === 0) return [];
	const { docs: offerings } = await req.payload.find({
		collection: 'offerings',
		where: liveAnd({ provider: { in: providerIds } }),
		sort: 'title',
		depth: 0,
		select: { title: true, updatedAt: true, priceInCents: true, contactName: true, contactEmail: true },
		limit: MOST_OFFERINGS,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	const ids = offerings.map(({ id }) => id);
	const [checks, editions, links] = await Promise.all([loadChecks(req, ids, schoolYear), loadPatterns(req, ids), countFaultyLinks(req, ids)]);
	return offerings.map(({ id, title, updatedAt, priceInCents, contactName, contactEmail }) => {
		const own = editions.filter(({ offering }) => offering === id);
		const check = checks.find(({ offering }) => idOf(offering) === id);
		return {
			id,
			title,
			updatedDay: dayOf(new Date(updatedAt)),
			priceInCents,
			contact: [contactName, contactEmail].filter(Boolean).join(', '),
			faultyLinks: links.get(id) ?? 0,
			points: check?.points ?? [],
			checkedDay: check?.checkedAt ? dayOf(new Date(check.checkedAt)) : null,
			planned: own.filter(({ year }) => year === schoolYear).length,
			proposals: proposalsOf(own, schoolYear),
			taken: own.map(({ code }) => code),
		};
	});
}

type OwnPattern = { id: string; offering: string; state: string; year: string } & Omit<Proposal, 'like'>;

function proposalsOf(editions: OwnPattern[], schoolYear: string): Proposal[] {
	const taken = editions.map(({ code }) => code);
	const given = editions.filter(({ state }) => state !== 'cancelled');
	const proposed = proposeForYear({ schoolYear, editions: given }).sort((one, other) =>
		(startOf(one.pattern) ?? '').localeCompare(startOf(other.pattern) ?? ''),
	);
	return proposed.map(({ source, pattern }) => {
		const code = proposeCode({ startDay: startOf(pattern) ?? '', place: placeOf(pattern), taken });
		taken.push(code);
		return { like: source.id, code, pattern, capacity: source.capacity, priceInCents: source.priceInCents };
	});
}

async function loadChecks(req: PayloadRequest, ids: string[], schoolYear: string) {
	const where = { key: { in: ids.map((id) => `${id}/${schoolYear}`) } };
	const { docs } = await req.payload.find({ collection: 'offeringChecks', where, depth: 0, limit: 0, pagination: false, req });
	return docs;
}

async function loadPatterns(req: PayloadRequest, ids: string[]): Promise<OwnPattern[]> {
	const { docs } = await req.payload.find({
		collection: 'editions',
		where: { offering: { in: ids } },
		sort: '-startDate',
		depth: 0,
		select: { offering: true, code: true, state: true, meetings: true, enrolmentDeadline: true, capacity: true, priceInCents: true },
		limit: MOST_EDITIONS,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return docs.map((edition) => {
		const pattern = editionToPattern(edition);
		return {
			id: edition.id,
			offering: idOf(edition.offering) ?? '',
			code: edition.code,
			state: edition.state,
			year: schoolYearOf(startOf(pattern) ?? ''),
			pattern,
			capacity: edition.capacity ?? null,
			priceInCents: edition.priceInCents ?? null,
		};
	});
}

async function countFaultyLinks(req: PayloadRequest, ids: string[]): Promise<Map<string, number>> {
	const where = { state: { equals: 'dead' } };
	const { docs } = await req.payload.find({ collection: 'linkChecks', where, depth: 0, select: { usedIn: true }, limit: 0, pagination: false, req });
	const uses = docs.flatMap(({ usedIn }) => (usedIn ?? []).map((use) => use.replace('offerings/', ''))).filter((id) => ids.includes(id));
	return new Map(ids.map((id) => [id, uses.filter((use) => use === id).length]));
}
