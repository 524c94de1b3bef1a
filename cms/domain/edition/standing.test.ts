import { describe, expect, it } from 'vitest';
import type { EditionFacts } from './openness.ts';
import { standingLabel, standingOn } from './standing.ts';

const edition = (facts: Partial<EditionFacts>): EditionFacts => ({
	state: 'open',
	startDay: '2026-12-01',
	endDay: '2027-01-15',
	enrolmentDeadlineDay: null,
	placesLeft: null,
	...facts,
});

describe('how an edition stands', () => {
	it.each([
		['2026-11-20', {}, 'Open'],
		['2026-11-20', { state: 'planned' as const }, 'Gepland'],
		['2026-11-20', { placesLeft: 0 }, 'Vol'],
		['2026-11-20', { state: 'closed' as const }, 'Inschrijving voorbij'],
		['2026-11-20', { enrolmentDeadlineDay: '2026-11-01' }, 'Inschrijving voorbij'],
		['2026-12-01', {}, 'Open'],
		['2026-12-02', {}, 'Loopt'],
		['2027-01-15', { state: 'closed' as const }, 'Loopt'],
		['2027-01-15', { placesLeft: 0 }, 'Loopt'],
		['2027-01-16', {}, 'Afgelopen'],
		['2027-01-16', { state: 'held' as const }, 'Gehouden'],
		['2026-11-20', { state: 'cancelled' as const }, 'Geannuleerd'],
	])('on %s with %o is %s', (today, facts, label) => {
		expect(standingLabel(standingOn({ edition: edition(facts), today }))).toBe(label);
	});
});
