import { describe, expect, it } from 'vitest';
import { addMonths, validityOf, validityWhenKnown } from './validity.ts';

const terms = { validMonths: 48, conditionalMonths: 12 };

describe('how long a decision holds', () => {
	it('follows from the outcome and the terms of the round, the last day included', () => {
		expect(validityOf({ outcome: 'recognised', from: '2027-01-18', terms })).toEqual({ validFrom: '2027-01-18', validUntil: '2031-01-17' });
		expect(validityOf({ outcome: 'conditional', from: '2027-01-18', terms })).toEqual({ validFrom: '2027-01-18', validUntil: '2028-01-17' });
		for (const outcome of ['refused', 'revoked', 'suspended', 'maintained'] as const) expect(validityOf({ outcome, from: '2027-01-18', terms })).toBeNull();
	});

	it('never begins before the decision is known and keeps its length', () => {
		const planned = { validFrom: '2027-01-18', validUntil: '2031-01-17' };
		expect(validityWhenKnown(planned, '2027-01-20')).toEqual({ validFrom: '2027-01-20', validUntil: '2031-01-19' });
		expect(validityWhenKnown(planned, '2027-01-11')).toEqual(planned);
	});

	it('ends on the last day of a shorter month', () => {
		expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
		expect(addMonths('2027-12-15', 1)).toBe('2028-01-15');
	});
});
