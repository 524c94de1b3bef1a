import { describe, expect, it } from 'vitest';
import { deputyFault, isInForce } from './deputy.ts';

const role = (name: 'provider' | 'trainer' | 'assessor' | 'finance', providerId: string | null, more: Record<string, string> = {}) => ({
	role: name,
	providerId,
	regionId: null,
	from: null,
	until: null,
	deputyFor: null,
	...more,
});
const anna = { id: 'anna', rows: [role('provider', 'A')] };
const tess = { id: 'tess', rows: [role('trainer', 'A')] };
const bram = { id: 'bram', rows: [role('provider', 'B')] };
const term = { from: '2026-12-01', until: '2026-12-31' };
const wanted = { role: 'provider' as const, providerId: 'A', regionId: null };
const fault = (more: Partial<Parameters<typeof deputyFault>[0]> = {}) =>
	deputyFault({ principal: anna, deputy: tess, wanted, term, today: '2026-11-20', ...more });

describe('a role with dates', () => {
	it.each([
		['2026-11-30', false],
		['2026-12-01', true],
		['2026-12-31', true],
		['2027-01-01', false],
	])('counts from its first to its last day, both included: %s', (day, expected) => {
		expect(isInForce(term, day)).toBe(expected);
	});

	it('counts always without dates', () => {
		expect(isInForce({ from: null, until: null }, '2026-01-01')).toBe(true);
	});
});

describe('a deputy', () => {
	it('is a colleague of the same organisation, in another role too', () => {
		expect(fault()).toBeNull();
	});

	it.each([
		['self', { deputy: { id: 'anna', rows: [] } }],
		['other-organisation', { deputy: bram }],
		['not-held', { principal: tess, deputy: anna }],
		['past', { term: { from: '2026-11-01', until: '2026-11-19' } }],
		['reversed', { term: { from: '2026-12-31', until: '2026-12-01' } }],
		['too-long', { term: { from: '2026-12-01', until: '2028-01-01' } }],
		[
			'overlaps',
			{ deputy: { id: 'tess', rows: [role('trainer', 'A'), role('provider', 'A', { deputyFor: 'anna', from: '2026-12-31', until: '2027-01-05' })] } },
		],
	] as const)('is refused: %s', (expected, more) => {
		expect(fault(more)).toBe(expected);
	});

	it('passes nothing on that was held for somebody else', () => {
		const standIn = { id: 'tess', rows: [role('trainer', 'A'), role('provider', 'A', { deputyFor: 'anna', from: '2026-11-01', until: '2026-12-31' })] };
		expect(fault({ principal: standIn, deputy: { id: 'olaf', rows: [role('trainer', 'A')] } })).toBe('not-held');
	});

	it('of an office role is somebody of the office', () => {
		const office = { principal: { id: 'dirk', rows: [role('assessor', null)] }, wanted: { role: 'assessor' as const, providerId: null, regionId: null } };
		expect(fault({ ...office, deputy: { id: 'fleur', rows: [role('finance', null)] } })).toBeNull();
		expect(fault({ ...office, deputy: tess })).toBe('other-organisation');
	});
});
