import { describe, expect, it } from 'vitest';
import { addressSchema, newAddressEnd } from './newAddress.ts';

describe('a new e-mail address', () => {
	it('is taken in small letters and without what a paste brings along', () => {
		expect(addressSchema.parse('  Nina.Nieuw@School.example ')).toBe('nina.nieuw@school.example');
	});

	it('is refused where no mail could reach it', () => {
		for (const wrong of ['', 'nina', 'nina@', '@school.example', 'nina@school', 'nina @school.example', `${'n'.repeat(250)}@school.example`, null, 3, {}])
			expect(addressSchema.safeParse(wrong).success, String(wrong)).toBe(false);
	});

	it('can be confirmed for a day', () => {
		expect(newAddressEnd(new Date('2026-11-20T09:00:00.000Z'))).toEqual(new Date('2026-11-21T09:00:00.000Z'));
	});
});
