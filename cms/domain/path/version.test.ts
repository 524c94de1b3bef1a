import { describe, expect, it } from 'vitest';
import { latestValidFromDay, nextVersionNumber, type PathVersionFacts, versionInForce } from './version.ts';

const versions: PathVersionFacts[] = [
	{ number: 1, validFromDay: '2024-08-01', state: 'applied' },
	{ number: 2, validFromDay: '2026-08-01', state: 'applied' },
	{ number: 3, validFromDay: '2028-08-01', state: 'cancelled' },
	{ number: 4, validFromDay: '2027-08-01', state: 'upcoming' },
];

describe('versions of a path', () => {
	it('count on, also after one was called off', () => {
		expect(nextVersionNumber(versions)).toBe(5);
		expect(nextVersionNumber([])).toBe(1);
	});

	it('begin after the last one that was not called off', () => {
		expect(latestValidFromDay(versions)).toBe('2027-08-01');
		expect(latestValidFromDay([])).toBeNull();
	});

	it('have in force the applied one that began last', () => {
		expect(versionInForce(versions)?.number).toBe(2);
		expect(versionInForce(versions.filter(({ state }) => state !== 'applied'))).toBeNull();
	});
});
