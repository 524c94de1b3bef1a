import { describe, expect, it } from 'vitest';
import { addressKey, addressOf } from './address.ts';

describe('the address of an item', () => {
	it.each([
		['offerings', 'lezen-in-de-bovenbouw', '/aanbod/lezen-in-de-bovenbouw'],
		['paths', 'rekencoordinator-po', '/paden/rekencoordinator-po'],
		['pages', 'privacy', '/privacy'],
	] as const)('of %s with slug %s is %s', (kind, slug, address) => {
		expect(addressOf({ kind, slug })).toBe(address);
	});

	it('is remembered under its kind, so that kinds don’t take each other’s addresses', () => {
		expect(addressKey({ kind: 'paths', slug: 'lezen' })).toBe('paths/lezen');
		expect(addressKey({ kind: 'offerings', slug: 'lezen' })).not.toBe(addressKey({ kind: 'paths', slug: 'lezen' }));
	});
});
