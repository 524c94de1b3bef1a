import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailsTo } from '../fixtures/mails.ts';
import { PASSWORD, type Person } from '../fixtures/people.ts';
import { makeQuality, type Quality } from '../fixtures/quality.ts';
import { walkCase } from './blinding/caseWalk.ts';
import { type Ask, asksOf } from './blinding/doors.ts';
import { QUALITY } from './blinding/fieldPaths.ts';
import { peoplePathsOf } from './blinding/peoplePaths.ts';
import { askAll, idsIn, loadAll } from './blinding/record.ts';
import type { Viewer } from './blinding/stage.ts';
import { putBack, rowsOnlyIn, type Snapshot, snapshotOf } from './blinding/worlds.ts';

const LAST = 'decided on the objection';

/** What a provider is told at each stage of its case, by question. */
type Told = Map<string, string>;

let quality: Quality;
let base: Snapshot;
let offering: string;
let viewer: Viewer;
let appeal: [Person, Person];
let one: { told: Told; mails: string[] };
let other: { told: Told; mails: string[] };

beforeAll(async () => {
	quality = await makeQuality();
	const { cast, people, round } = quality;
	const { id, email } = cast.provider;
	viewer = { name: 'provider', id, email, declares: false, headers: await people.cms.signIn({ email, password: PASSWORD }) };
	appeal = [cast.cis, await people.join('cleo', { role: 'committee' })];
	const committee = [cast.cas, cast.cor, ...appeal].map((member) => member.id);
	await people.cms.payload.db.updateOne({ collection: 'rounds', id: round, data: { committee } });
	offering = await quality.makeOffering({ title: 'Rekenen' });
	base = await snapshotOf(people.cms);
	one = await scoredBy(cast.bo);
	other = await scoredBy(cast.bea);
}, 900_000);
afterAll(() => quality.stop());

describe('whether one reviewer scored or another, with the same levels and words, makes no difference', () => {
	it('to any answer for the provider, at any stage of its case', () => {
		expect([...one.told.keys()]).toEqual([...other.told.keys()]);
		expect([...one.told].flatMap(([name, answer]) => (other.told.get(name) === answer ? [] : [`${name}\n${answer}\n${other.told.get(name)}`]))).toEqual([]);
	});

	it('to any mail that the provider gets', () => {
		expect(one.mails.length).toBeGreaterThan(4);
		expect(other.mails).toEqual(one.mails);
	});
});

describe('the comparison', () => {
	it('looks at scores, reasons and letter, not at refusals only', () => {
		const final = one.told.get(`${LAST}: page loadOwnCase`) ?? '';
		for (const part of ['Goed uitgewerkt (opbouw).', 'Overtuigend (opbouw).', 'Het bezwaar verandert niets.']) expect(final).toContain(part);
		const letters = [...one.told].filter(([name, answer]) => name.includes('/evidence/file/') && answer.startsWith('200') && answer.includes('%PDF'));
		expect(letters.length).toBeGreaterThan(0);
	});

	it('sees who scored where the secretary does', async () => {
		const { docs } = await quality.people.cms.payload.find({ collection: 'reviews', depth: 0, sort: 'createdAt' });
		expect(docs.map(({ reviewer }) => reviewer)).toEqual([quality.cast.bea.id, quality.cast.ben.id]);
	});
});

async function scoredBy(scorer: Person): Promise<{ told: Told; mails: string[] }> {
	const { cms } = quality.people;
	await putBack(cms, base);
	rmSync(join(cms.dataDir, 'mail'), { recursive: true, force: true });
	const name = namer();
	const told: Told = new Map();
	const at = async (stage: string) => {
		const now = await snapshotOf(cms);
		const asks = await asksAt(now, stage === LAST);
		const cases = rowsOnlyIn({ slug: 'qualityCases', world: now, other: base }).map(({ id }) => id);
		const reviews = rowsOnlyIn({ slug: 'reviews', world: now, other: base }).map(({ id }) => id);
		const context = { cases, reviews, round: quality.round, released: quality.round, criteriaSet: quality.criteriaSet, offering };
		const answers = [...(await askAll({ cms, viewer, asks, world: now, known: idsIn(base) })), ...(await loadAll({ cms, viewer, context }))];
		for (const [question, answer] of answers) told.set(name(`${stage}: ${question}`), name(answer));
	};
	await walkCase({ quality, scorer, appeal, offering, round: quality.round, at });
	// Sent all at once when the walk is over, in an order of chance.
	const mails = (await mailsTo(cms, viewer.email)).map(({ subject, text, html }) => name(`${subject}\n${text}\n${html}`));
	return { told, mails: mails.sort() };
}

/** All that can be read, and in the end every path by which a list could be asked about a person. */
async function asksAt(now: Snapshot, isLast: boolean): Promise<Ask[]> {
	const { config } = quality.people.cms.payload;
	const doors = await asksOf({ stage: { quality, offerings: [offering] }, config, without: base, withCases: now });
	const readable = doors.filter(({ door, method }) => method === 'GET' && [...QUALITY, 'offerings', 'users', ''].some((slug) => door.startsWith(`${slug}:`)));
	return isLast ? [...readable, ...questionsAboutPeople()] : readable;
}

function questionsAboutPeople(): Ask[] {
	const { bo, bea } = quality.cast;
	return peoplePathsOf(quality.people.cms.payload.config).flatMap(({ slug, path: field }) =>
		[bo, bea].map(({ id }) => {
			const path = `/${slug}?depth=0&where[${field}][equals]=${id}&sort=${field}`;
			return { door: `${slug}: get /`, name: `GET ${path}`, method: 'GET', path };
		}),
	);
}

/**
 * The two walks are taken one after the other, so what they make has other numbers and real moments of its own. Each number that comes to be is
 * replaced by its place in the order of appearance; those of accounts, which were there before, stay: they are what may not show.
 */
function namer(): (text: string) => string {
	const known = idsIn(base);
	const names = new Map<string, string>();
	const nameOf = (id: string) => {
		if (known.has(id)) return id;
		const name = names.get(id) ?? `#${names.size}`;
		names.set(id, name);
		return name;
	};
	return (text) =>
		text
			.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24}/g, nameOf)
			.replace(/"(createdAt|updatedAt)":"[^"]*"/g, '"$1":"real"')
			.replace(/\["(etag|last-modified)","[^\]]*\]/g, '["$1"]');
}
