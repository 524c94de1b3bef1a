import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../shared/days.ts';
import { EDITION_STATES } from '../shared/terms.ts';
import { type EditionFacts, isFull, isOpenOn } from './openness.ts';

const edition = (facts: Partial<EditionFacts> = {}): EditionFacts => ({
	state: 'open',
	startDay: '2026-12-01',
	endDay: '2027-01-15',
	enrolmentDeadlineDay: null,
	placesLeft: null,
	...facts,
});

describe('enrolment', () => {
	it.each([
		['on the day it starts, without a deadline', edition(), '2026-12-01', true],
		['on the day after it started', edition(), '2026-12-02', false],
		['on the day of the deadline', edition({ enrolmentDeadlineDay: '2026-11-15' }), '2026-11-15', true],
		['on the day after the deadline', edition({ enrolmentDeadlineDay: '2026-11-15' }), '2026-11-16', false],
		['after the start where the deadline is later', edition({ enrolmentDeadlineDay: '2026-12-20' }), '2026-12-10', true],
		['with one place left', edition({ placesLeft: 1 }), '2026-11-01', true],
		['without a place left', edition({ placesLeft: 0 }), '2026-11-01', false],
		['while it is only planned', edition({ state: 'planned' }), '2026-11-01', false],
		['once it is closed', edition({ state: 'closed' }), '2026-11-01', false],
		['once it was held', edition({ state: 'held' }), '2026-11-01', false],
		['once it is cancelled', edition({ state: 'cancelled' }), '2026-11-01', false],
	])('%s', (_when, facts, today, isOpen) => {
		expect(isOpenOn({ edition: facts, today })).toBe(isOpen);
	});

	it('is not limited where the provider counts no places', () => {
		expect(isFull({ placesLeft: null })).toBe(false);
		expect(isFull({ placesLeft: 0 })).toBe(true);
	});
});

describe('an edition that nobody changes', () => {
	it('never opens again once its dates have closed it', () => {
		const facts = fc.record({
			state: fc.constantFrom(...EDITION_STATES.map(({ code }) => code)),
			enrolmentDeadlineDay: fc.option(fc.constantFrom('2026-11-01', '2026-12-01', '2026-12-31'), { nil: null }),
			placesLeft: fc.option(fc.nat(3), { nil: null }),
		});
		fc.assert(
			fc.property(facts, fc.nat(400), fc.nat(400), (some, passed, more) => {
				const today = addDays('2026-10-01', passed);
				if (isOpenOn({ edition: edition(some), today })) return;
				expect(isOpenOn({ edition: edition(some), today: addDays(today, more) })).toBe(false);
			}),
		);
	});
});
