import { describe, expect, it } from 'vitest';
import { closureWarning } from './closureWarning.ts';

const none = {
	total: 0,
	unchecked: 0,
	new: 0,
	changed: 0,
	same: 0,
	faulty: 0,
	closed: 0,
	merged: 0,
	elsewhere: 0,
	proposed: 0,
	unplaced: 0,
	undecided: 0,
	applied: 0,
	created: 0,
	updated: 0,
	closedNow: 0,
	left: 0,
};

describe('the warning before much closes', () => {
	it('says nothing where nothing closes, or little', () => {
		expect(closureWarning({ counts: { ...none, same: 100 }, plural: 'scholen' })).toBeNull();
		expect(closureWarning({ counts: { ...none, same: 95, closed: 3, merged: 2 }, plural: 'scholen' })).toBeNull();
		expect(closureWarning({ counts: none, plural: 'scholen' })).toBeNull();
	});

	it('says how much where a tenth or more would close; new ones do not count', () => {
		const warning = closureWarning({ counts: { ...none, new: 500, same: 60, changed: 20, closed: 15, merged: 5 }, plural: 'scholen' });
		expect(warning).toContain('20 van de 100 scholen (20%) staan niet');
		expect(closureWarning({ counts: { ...none, same: 3, closed: 1 }, plural: 'scholen' })).toContain('1 van de 4 scholen (25%) staat niet');
	});
});
