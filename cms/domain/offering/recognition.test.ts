import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECOGNITION_OUTCOMES } from '../shared/terms.ts';
import { type DecidedRecognition, recognitionOn } from './recognition.ts';

const decided = (outcome: DecidedRecognition['outcome'], validFromDay: string, validUntilDay: string): DecidedRecognition => ({
	outcome,
	validFromDay,
	validUntilDay,
});
const recognised = decided('recognised', '2026-01-01', '2027-12-31');
const refused = decided('refused', '2026-06-01', '2026-12-31');
const conditional = decided('conditional', '2027-01-01', '2027-06-30');

describe('the recognition that holds today', () => {
	it.each([
		['none without a decision', [], '2026-11-20', 'none'],
		['none before the first day', [recognised], '2025-12-31', 'none'],
		['from the first day', [recognised], '2026-01-01', 'recognised'],
		['until and with the last day', [recognised], '2027-12-31', 'recognised'],
		['none after the last day', [recognised], '2028-01-01', 'none'],
		['none after a refusal, also while an earlier one would still be valid', [recognised, refused], '2026-11-20', 'none'],
		['none after a refusal’s own term: no older right comes back', [recognised, refused], '2027-01-05', 'none'],
		['the latest that has begun, in whatever order they stand', [conditional, refused, recognised], '2027-02-01', 'conditional'],
		['none once the latest expired, also while an earlier one would still be valid', [recognised, conditional], '2027-07-01', 'none'],
		['not yet one that begins tomorrow', [recognised, decided('refused', '2026-11-21', '2027-12-31')], '2026-11-20', 'recognised'],
	] as const)('%s', (_sentence, decisions, today, label) => {
		expect(recognitionOn({ decisions, today }).label).toBe(label);
	});

	it.each([
		['holds until the day before a suspension begins', '2026-11-19', { suspendedFromDay: '2026-11-20' }, 'recognised', false],
		['holds no longer from the first day of a suspension on', '2026-11-20', { suspendedFromDay: '2026-11-20' }, 'none', true],
		['holds until the day before it is revoked', '2026-11-19', { endedOnDay: '2026-11-20' }, 'recognised', false],
		['holds no longer once revoked, and is not called suspended', '2026-11-20', { endedOnDay: '2026-11-20' }, 'none', false],
		['is revoked also while suspended', '2026-11-20', { suspendedFromDay: '2026-10-01', endedOnDay: '2026-11-01' }, 'none', false],
		[
			'holds again from the day on which a suspension was lifted',
			'2026-11-20',
			{ pastSuspensionDays: [{ fromDay: '2026-10-01', untilDay: '2026-11-20' }] },
			'recognised',
			false,
		],
		[
			'did not hold while a suspension lasted that was lifted since',
			'2026-11-19',
			{ pastSuspensionDays: [{ fromDay: '2026-10-01', untilDay: '2026-11-20' }] },
			'none',
			true,
		],
		[
			'was not touched by a suspension that was lifted on its first day',
			'2026-10-01',
			{ pastSuspensionDays: [{ fromDay: '2026-10-01', untilDay: '2026-10-01' }] },
			'recognised',
			false,
		],
		['ends when it always would have, lifted or not', '2028-01-01', { pastSuspensionDays: [{ fromDay: '2026-10-01', untilDay: '2026-11-20' }] }, 'none', false],
		['is not called suspended after its last day', '2028-01-01', { suspendedFromDay: '2026-10-01' }, 'none', false],
	] as const)('%s', (_sentence, today, facts, label, isSuspended) => {
		const found = recognitionOn({ decisions: [{ ...recognised, ...facts }], today });
		expect([found.label, found.suspended !== null]).toEqual([label, isSuspended]);
	});

	it.each([
		['on its last day', [recognised], '2027-12-31', null],
		['the day after', [recognised], '2028-01-01', recognised],
		['when it was suspended until then', [{ ...recognised, suspendedFromDay: '2026-10-01' }], '2028-01-01', '2027-12-31'],
		['when it was revoked before', [{ ...recognised, endedOnDay: '2026-10-01' }], '2028-01-01', null],
		['when a refusal came after it', [recognised, refused], '2028-01-01', null],
	] as const)('has expired or not: %s', (_sentence, decisions, today, expected) => {
		const { expired } = recognitionOn<DecidedRecognition>({ decisions, today });
		expect(expired?.validUntilDay ?? null).toBe(typeof expected === 'string' ? expected : (expected?.validUntilDay ?? null));
	});

	it('leaves no earlier right standing when the latest is revoked', () => {
		const decisions = [recognised, { ...conditional, endedOnDay: '2027-02-01' }];
		expect(recognitionOn({ decisions, today: '2027-02-01' }).label).toBe('none');
	});

	it('rests on the later decision of two that begin on one day, and a new one lifts a suspension', () => {
		const first = { ...refused, validFromDay: '2026-06-01', grantedAt: '2026-06-01T09:00:00.000Z' };
		const second = { ...conditional, validFromDay: '2026-06-01', grantedAt: '2026-09-01T09:00:00.000Z' };
		expect(recognitionOn({ decisions: [second, first], today: '2026-11-20' }).decision).toBe(second);
		expect(recognitionOn({ decisions: [first, second], today: '2026-11-20' }).decision).toBe(second);
		expect(recognitionOn({ decisions: [{ ...recognised, suspendedFromDay: '2026-02-01' }, second], today: '2026-11-20' }).label).toBe('conditional');
	});

	it('gives the decision on which it stands, and none without a label', () => {
		expect(recognitionOn({ decisions: [recognised], today: '2026-11-20' }).decision).toBe(recognised);
		expect(recognitionOn({ decisions: [refused], today: '2026-11-20' }).decision).toBeNull();
	});

	it('never rests on a refusal, nor on one that is not valid today', () => {
		const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);
		const decision = fc.record({ outcome: fc.constantFrom(...RECOGNITION_OUTCOMES.map(({ code }) => code)), validFromDay: day, validUntilDay: day });
		fc.assert(
			fc.property(fc.array(decision), day, (decisions, today) => {
				const { label, decision: found } = recognitionOn({ decisions, today });
				expect(label === 'none').toBe(found === null);
				if (!found) return;
				expect(found.outcome).toBe(label);
				expect(found.outcome).not.toBe('refused');
				expect(found.validFromDay <= today && today <= found.validUntilDay).toBe(true);
			}),
		);
	});
});
