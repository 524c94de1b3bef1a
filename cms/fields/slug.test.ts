import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugField, slugify } from './slug.ts';

describe('the slug of a title', () => {
	it.each([
		['Rekenen & wiskunde in groep 3', 'rekenen-wiskunde-in-groep-3'],
		['Coördinator één: "Frysk yn ’e klasse"', 'coordinator-een-frysk-yn-e-klasse'],
		['  --- ', ''],
		['AI in de les?!', 'ai-in-de-les'],
	])('of %j is %j', (title, slug) => {
		expect(slugify(title)).toBe(slug);
	});

	it('is empty or fits in an address, whatever the title', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => slugify(title) === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slugify(title))),
		);
	});

	it('of a slug is that slug', () => {
		fc.assert(fc.property(fc.string({ maxLength: 300 }), (title) => slugify(slugify(title)) === slugify(title)));
	});
});

describe('the field of a slug', () => {
	const validate: unknown = slugField({ from: 'title' }).validate;
	const answerTo = (value: string | null) => (typeof validate === 'function' ? validate(value, {}) : null);

	it('may be left empty, for it is made from the title', () => {
		expect([null, '', '  ', 'lezen-in-de-bovenbouw'].map(answerTo)).toEqual([true, true, true, true]);
	});

	it('takes nothing that is no address', () => {
		expect(answerTo('Lezen & schrijven')).toMatch(/^Gebruik alleen kleine letters/);
	});
});
