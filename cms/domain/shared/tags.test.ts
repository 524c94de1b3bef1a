import { describe, expect, it } from 'vitest';
import { staleTags } from './tags.ts';

const changed = (collection: string, { slugs = [], offeringSlugs = [] }: { slugs?: string[]; offeringSlugs?: string[] } = {}) =>
	staleTags({ collection, slugs, offeringSlugs }).sort();

describe('a change makes stale', () => {
	it('the page of a changed item, under its old and its new address, and what lists its kind', () => {
		expect(changed('offerings', { slugs: ['oud', 'nieuw'] })).toEqual(['offering:nieuw', 'offering:oud', 'offerings']);
		expect(changed('pages', { slugs: ['privacy'] })).toEqual(['frame', 'page:privacy', 'pages']);
	});

	it('the pages of the offerings that it touches', () => {
		expect(changed('editions', { offeringSlugs: ['lezen', 'rekenen'] })).toEqual(['offering:lezen', 'offering:rekenen', 'offerings']);
		expect(changed('recognitions', { offeringSlugs: ['lezen'] })).toEqual(['offering:lezen', 'offerings', 'recognitions']);
		expect(changed('vocabulary', { slugs: ['rekenen'], offeringSlugs: ['lezen'] })).toEqual(['offering:lezen', 'vocabulary']);
	});

	it('each page once, however many roads lead to it', () => {
		expect(changed('offerings', { slugs: ['lezen', 'lezen'], offeringSlugs: ['lezen'] })).toEqual(['offering:lezen', 'offerings']);
	});

	it('nothing where no page shows it', () => {
		expect(changed('users', { slugs: ['iemand'] })).toEqual([]);
		expect(changed('withdrawals')).toEqual([]);
	});
});
