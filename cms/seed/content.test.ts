import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentencesOf, shinglesOf, similarityOf, wordsOf } from '../domain/offering/similarity.ts';
import { type Content, readContent } from './readContent.ts';

type Offering = Content['offerings'][number];

const LONG = 8;
/** Two offerings that share more than this part of their runs of four words read as one text with other names. */
const TOO_SIMILAR = 0.05;

const content = await readContent(join(import.meta.dirname, '..', '..', 'content'));

describe('the example offerings', () => {
	it('share no sentence of more than eight words', () => {
		const seenIn = new Map<string, string>();
		const shared: string[] = [];
		for (const offering of content.offerings) {
			for (const sentence of new Set(sentencesOf(textOf(offering)))) {
				if (wordsOf(sentence).length <= LONG) continue;
				const other = seenIn.get(sentence);
				if (other) shared.push(`${other} and ${offering.slug}: ${sentence}`);
				seenIn.set(sentence, offering.slug);
			}
		}
		expect(shared).toEqual([]);
	});

	it('have no near-duplicates among them', () => {
		const texts = content.offerings.map((offering) => ({ slug: offering.slug, shingles: shinglesOf(textOf(offering)) }));
		const tooSimilar = texts.flatMap((one, index) =>
			texts.slice(index + 1).flatMap((other) => {
				const similarity = similarityOf(one.shingles, other.shingles);
				return similarity > TOO_SIMILAR ? [`${one.slug} and ${other.slug}: ${similarity.toFixed(3)}`] : [];
			}),
		);
		expect(tooSimilar).toEqual([]);
	});

	it('have a title and a summary of their own', () => {
		expect(repeated(content.offerings.map(({ title }) => title.toLowerCase()))).toEqual([]);
		expect(repeated(content.offerings.map(({ summary }) => summary.toLowerCase()))).toEqual([]);
	});
});

describe('the example paths', () => {
	it.each(content.paths.map((path) => [path.slug, path] as const))('have three or four stages and eight to fifteen competences: %s', (_, { stages }) => {
		const competences = stages.flatMap((stage) => stage.competences.map(({ competence }) => competence));
		expect([3, 4]).toContain(stages.length);
		expect(competences.length).toBeGreaterThanOrEqual(8);
		expect(competences.length).toBeLessThanOrEqual(15);
		expect(repeated(competences)).toEqual([]);
		for (const { requiredCompetences, competences: own } of stages) expect(requiredCompetences).toBeLessThanOrEqual(own.length);
	});

	it('cover all sectors', () => {
		expect([...new Set(content.paths.flatMap(({ sectors }) => sectors))].sort()).toEqual(['mbo', 'po', 'so', 'vo']);
	});
});

describe('the example criteria', () => {
	it('are twelve to sixteen, of different weight, some of them knock-outs', () => {
		for (const { criteria } of content['criteria-sets']) {
			expect(criteria.length).toBeGreaterThanOrEqual(12);
			expect(criteria.length).toBeLessThanOrEqual(16);
			expect(new Set(criteria.map(({ weight }) => weight)).size).toBeGreaterThan(1);
			expect(criteria.some(({ isKnockOut }) => isKnockOut)).toBe(true);
		}
	});
});

describe('the example editions', () => {
	it('stand in every state, online and in many places', () => {
		expect(new Set(content.editions.map(({ state }) => state)).size).toBe(5);
		const meetings = content.editions.flatMap((edition) => edition.meetings);
		expect(meetings.some(({ isOnline }) => isOnline)).toBe(true);
		expect(new Set(meetings.flatMap(({ place }) => place ?? [])).size).toBeGreaterThan(60);
	});
});

describe('the example content', () => {
	it('refers only to what is there', () => {
		expect(danglingReferences(content)).toEqual([]);
	});

	it('has every address once', () => {
		for (const items of [content.offerings, content.providers, content.paths, content.competences, content.regions]) {
			expect(repeated(items.map(({ slug }) => slug))).toEqual([]);
		}
		expect(repeated(content.editions.map(({ offering, code }) => `${offering}/${code}`))).toEqual([]);
	});
});

/** All the prose of an offering that a visitor reads. */
function textOf({ title, summary, description, learningOutcomes, audience, entryRequirements, priceIncludes, payerNote, evidence }: Offering): string {
	return [title, summary, description, ...learningOutcomes, audience, entryRequirements, priceIncludes, payerNote, evidence]
		.filter((text) => text !== undefined)
		.join('\n\n');
}

function repeated(values: string[]): string[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

function danglingReferences({ vocabulary, regions, providers, competences, offerings, editions, paths }: Content): string[] {
	const slugs = (items: { slug: string }[]) => new Set(items.map(({ slug }) => slug));
	const known = {
		provider: slugs(providers),
		region: slugs(regions),
		competence: slugs(competences),
		offering: slugs(offerings),
		term: new Set(vocabulary.map(({ kind, slug }) => `${kind}:${slug}`)),
	};
	const faults: string[] = [];
	const need = (kind: keyof typeof known, from: string, names: string[]) => {
		for (const name of names) if (!known[kind].has(name)) faults.push(`${from}: ${kind} ${name}`);
	};
	const terms = (kind: string, names: string[]) => names.map((name) => `${kind}:${name}`);
	for (const offering of offerings) {
		need('provider', offering.slug, [offering.provider]);
		need('region', offering.slug, offering.regions);
		need('competence', offering.slug, offering.competences);
		need('term', offering.slug, [
			...terms('form', [offering.form]),
			...terms('sector', offering.sectors),
			...terms('subject', offering.subjects),
			...terms('theme', offering.themes),
		]);
	}
	for (const edition of editions) {
		need('offering', `${edition.offering}/${edition.code}`, [edition.offering]);
		need('region', `${edition.offering}/${edition.code}`, edition.regions);
	}
	for (const path of paths) {
		need('term', path.slug, [...terms('role', [path.role]), ...terms('sector', path.sectors)]);
		for (const stage of path.stages) {
			for (const { competence, offerings: named } of stage.competences) {
				need('competence', path.slug, [competence]);
				need('offering', path.slug, named);
			}
		}
	}
	for (const provider of providers) if (provider.region) need('region', provider.slug, [provider.region]);
	for (const competence of competences) if (competence.parent) need('competence', competence.slug, [competence.parent]);
	return faults;
}
