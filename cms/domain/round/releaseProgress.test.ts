import { describe, expect, it } from 'vitest';
import { isTroubleToldTo, type ReleaseCounts, releaseInWords, releasePhaseOf } from './releaseProgress.ts';

const counts = (changes: Partial<ReleaseCounts>): ReleaseCounts => ({
	isReleased: true,
	decisions: 4,
	ready: 4,
	letters: 4,
	mails: { waiting: 0, sent: 6, failed: 0 },
	...changes,
});

describe('the release of a round', () => {
	it.each([
		['releasing', { isReleased: false, ready: 1, letters: 0 }, '1 van 4 besluiten staan klaar. Er wordt nog niets bekend.'],
		['releasing', { isReleased: false, letters: 0 }, 'Wat vrijgegeven wordt, staat klaar. De laatste stap maakt alles in één keer bekend.'],
		[
			'announcing',
			{ letters: 3, mails: { waiting: 1, sent: 3, failed: 0 } },
			'De besluiten zijn bekend. 3 van 4 brieven zijn gemaakt en 3 van 4 e-mails verstuurd.',
		],
		['announcing', { mails: { waiting: 2, sent: 4, failed: 0 } }, 'De besluiten zijn bekend. 4 van 4 brieven zijn gemaakt en 4 van 6 e-mails verstuurd.'],
		['done', {}, 'De besluiten zijn bekend. Alle brieven zijn gemaakt en alle e-mails verstuurd.'],
		['done', { mails: { waiting: 0, sent: 5, failed: 1 } }, 'De besluiten zijn bekend en de brieven gemaakt. 5 van 6 e-mails zijn verstuurd.'],
		[
			'done',
			{ decisions: 0, ready: 0, letters: 0, mails: { waiting: 0, sent: 0, failed: 0 } },
			'De besluiten zijn bekend. Alle brieven zijn gemaakt en alle e-mails verstuurd.',
		],
	] as const)('is %s: %j', (phase, changes, words) => {
		expect([releasePhaseOf(counts(changes)), releaseInWords(counts(changes))]).toEqual([phase, words]);
	});
});

describe('trouble with a release', () => {
	it.each([
		['is told where something is left that the reader may see', true, 1, 1, true],
		['is told where nothing is left and the last step fails', true, 0, 0, true],
		['is kept from whoever may not know of what is left', true, 0, 1, false],
		['is not told where there is none', false, 3, 3, false],
	])('%s', (_, hasTrouble, leftForReader, leftInAll, wanted) => {
		expect(isTroubleToldTo({ hasTrouble, leftForReader, leftInAll })).toBe(wanted);
	});
});
