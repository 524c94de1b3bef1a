import { describe, expect, it } from 'vitest';
import { areSameDrafts, type DraftRow, draftRowOf, type ReviewDraft } from './draft.ts';
import { mergeDrafts } from './mergeDrafts.ts';

const draft = (rows: (Partial<DraftRow> & { criterion: string })[], note = ''): ReviewDraft => ({ rows: rows.map(draftRowOf), note });
const base = draft([{ criterion: 'a', level: 2, reason: 'Begin.' }]);

describe('two windows on one review', () => {
	it('keep what only one of them changed', () => {
		const mine = draft([{ criterion: 'a', level: 3, reason: 'Begin.' }]);
		const theirs = draft([
			{ criterion: 'a', level: 2, reason: 'Begin.' },
			{ criterion: 'b', level: 1, reason: 'Elders.' },
		]);
		const { draft: merged, clashes } = mergeDrafts({ base, mine, theirs });
		expect(clashes).toEqual([]);
		expect(
			areSameDrafts(
				merged,
				draft([
					{ criterion: 'a', level: 3, reason: 'Begin.' },
					{ criterion: 'b', level: 1, reason: 'Elders.' },
				]),
			),
		).toBe(true);
	});

	it('keep both texts where both wrote, and say so', () => {
		const merged = mergeDrafts({
			base,
			mine: draft([{ criterion: 'a', level: 2, reason: 'Hier.' }]),
			theirs: draft([{ criterion: 'a', level: 2, reason: 'Daar.' }]),
		});
		expect(merged.clashes).toEqual(['a']);
		expect(merged.draft.rows[0]?.reason).toBe('Daar.\n\nHier.');
	});

	it('grow no text twice when they meet again', () => {
		const theirs = draft([{ criterion: 'a', level: 2, reason: 'Daar.' }]);
		const first = mergeDrafts({ base, mine: draft([{ criterion: 'a', level: 2, reason: 'Hier.' }]), theirs }).draft;
		expect(mergeDrafts({ base, mine: first, theirs }).draft.rows[0]?.reason).toBe('Daar.\n\nHier.');
	});

	it('take the level that was chosen here, and say so', () => {
		const merged = mergeDrafts({
			base,
			mine: draft([{ criterion: 'a', level: 1, reason: 'Begin.' }]),
			theirs: draft([{ criterion: 'a', level: 4, reason: 'Begin.' }]),
		});
		expect(merged).toEqual({ draft: draft([{ criterion: 'a', level: 1, reason: 'Begin.' }]), clashes: ['a'] });
	});

	it('let an emptied text stay empty', () => {
		expect(mergeDrafts({ base, mine: draft([{ criterion: 'a', level: 2 }]), theirs: base }).draft.rows[0]?.reason).toBe('');
	});

	it('put the notes together too', () => {
		expect(mergeDrafts({ base, mine: draft([], 'Mijn notitie'), theirs: draft([], '') }).draft.note).toBe('Mijn notitie');
	});
});

describe('two drafts', () => {
	it('say the same whatever the order of their rows and their empty rows', () => {
		const rows = [
			{ criterion: 'a', level: 1 },
			{ criterion: 'b', doesNotApply: true },
		];
		expect(areSameDrafts(draft(rows), draft([...[...rows].reverse(), { criterion: 'c' }]))).toBe(true);
		expect(areSameDrafts(draft(rows), draft(rows, 'x'))).toBe(false);
	});
});
