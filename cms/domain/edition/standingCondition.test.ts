import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../shared/days.ts';
import { codesOf, EDITION_STATES } from '../shared/terms.ts';
import type { EditionFacts } from './openness.ts';
import { STANDINGS, standingOn } from './standing.ts';
import { type StandingCondition, standingCondition } from './standingCondition.ts';

const TODAY = '2026-11-20';

function holds(condition: StandingCondition, edition: EditionFacts): boolean {
	if ('all' in condition) return condition.all.every((one) => holds(one, edition));
	if ('any' in condition) return condition.any.some((one) => holds(one, edition));
	if (condition.fact === 'state') return condition.in.includes(edition.state);
	if (condition.fact === 'placesLeft') return (edition.placesLeft === 0) === (condition.is === 'none');
	const day = edition[condition.fact];
	if (condition.is === 'absent') return day === null;
	if (day === null) return false;
	return condition.is === 'from' ? day >= condition.day : day < condition.day;
}

const near = fc.integer({ min: -3, max: 3 });
const editions = fc
	.record({
		state: fc.constantFrom(...codesOf(EDITION_STATES)),
		start: near,
		length: fc.integer({ min: 0, max: 3 }),
		deadline: fc.option(near),
		placesLeft: fc.constantFrom(null, 0, 5),
	})
	.map(({ state, start, length, deadline, placesLeft }) => ({
		state,
		startDay: addDays(TODAY, start),
		endDay: addDays(TODAY, start + length),
		enrolmentDeadlineDay: deadline === null ? null : addDays(TODAY, deadline),
		placesLeft,
	}));

it('an edition meets the condition of how it stands today, and no other', () => {
	fc.assert(
		fc.property(editions, (edition) => {
			const met = STANDINGS.map(({ code }) => code).filter((standing) => holds(standingCondition({ standing, today: TODAY }), edition));
			expect(met).toEqual([standingOn({ edition, today: TODAY })]);
		}),
		{ numRuns: 3000 },
	);
});
