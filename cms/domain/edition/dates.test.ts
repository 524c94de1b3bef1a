import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from './dates.ts';

describe('the span of an edition', () => {
	it('runs from its first to its last meeting, in whatever order they stand', () => {
		expect(spanOf([{ day: '2027-02-10' }, { day: '2026-12-01' }, { day: '2027-01-05' }])).toEqual({ startDay: '2026-12-01', endDay: '2027-02-10' });
	});

	it('is one day for one meeting, and none without meetings', () => {
		expect(spanOf([{ day: '2026-12-01' }])).toEqual({ startDay: '2026-12-01', endDay: '2026-12-01' });
		expect(spanOf([])).toBeNull();
	});

	it('holds every meeting', () => {
		const day = fc
			.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
			.map((moment) => ({ day: moment.toISOString().slice(0, 10) }));
		fc.assert(
			fc.property(fc.array(day, { minLength: 1 }), (meetings) => {
				const span = spanOf(meetings);
				expect(meetings.every((meeting) => span !== null && span.startDay <= meeting.day && meeting.day <= span.endDay)).toBe(true);
			}),
		);
	});
});
