import { expect, it } from 'vitest';
import { type DraftRow, draftRowOf } from './draft.ts';
import { faultInDraft } from './faultInDraft.ts';

const criteria = [
	{ code: 'a', group: 'G', title: 'A', weight: 1, isKnockOut: false, mayNotApply: false, levels: ['laag', 'midden', 'hoog'] },
	{ code: 'b', group: 'G', title: 'B', weight: 1, isKnockOut: false, mayNotApply: true, levels: ['laag', 'hoog'] },
];
const fault = (...rows: (Partial<DraftRow> & { criterion: string })[]) => faultInDraft({ criteria, draft: { rows: rows.map(draftRowOf), note: '' } })?.code;

it.each([
	['nothing yet', []],
	['a row without a level', [{ criterion: 'a', reason: 'Later.' }]],
	['the highest level', [{ criterion: 'a', level: 3 }]],
	['not applicable where that is allowed', [{ criterion: 'b', doesNotApply: true }]],
])('lets through %s', (_, rows) => {
	expect(fault(...rows)).toBeUndefined();
});

it.each([
	['a criterion of another set', [{ criterion: 'c', level: 1 }]],
	['a level above the highest', [{ criterion: 'b', level: 3 }]],
	['a level below the lowest', [{ criterion: 'a', level: 0 }]],
	['half a level', [{ criterion: 'a', level: 1.5 }]],
	['the same criterion twice', [{ criterion: 'a' }, { criterion: 'a' }]],
	['not applicable where that is not allowed', [{ criterion: 'a', doesNotApply: true }]],
	['a level that does not apply', [{ criterion: 'b', level: 1, doesNotApply: true }]],
])('refuses %s', (_, rows) => {
	expect(fault(...rows)).toBe('unknown-criterion');
});
