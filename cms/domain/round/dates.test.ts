import { describe, expect, it } from 'vitest';
import { areDatesInOrder, lastScoringDay, nextPhaseDay } from './dates.ts';

const dates = { opensOn: '2027-01-04', scoringFrom: '2027-02-01', decidingFrom: '2027-03-01', releaseOn: '2027-04-01' };

describe('the dates of a round', () => {
	it('are in order when each phase begins after the one before', () => {
		expect(areDatesInOrder(dates)).toBe(true);
	});

	it.each([
		['scoring begins on the first day', { scoringFrom: '2027-01-04' }],
		['deciding begins before scoring', { decidingFrom: '2027-01-31' }],
		['release comes on the first day of deciding', { releaseOn: '2027-03-01' }],
	])('are out of order when %s', (_what, changed) => {
		expect(areDatesInOrder({ ...dates, ...changed })).toBe(false);
	});

	it.each([
		['planned', '2027-01-04'],
		['open', '2027-02-01'],
		['scoring', '2027-03-01'],
		['deciding', '2027-04-01'],
		['released', null],
		['closed', null],
	] as const)('say that a round that is %s goes on at %s', (state, day) => {
		expect(nextPhaseDay({ state, dates })).toBe(day);
	});

	it('let reviewers deliver until the day before the committee decides', () => {
		expect(lastScoringDay(dates)).toBe('2027-02-28');
	});
});
