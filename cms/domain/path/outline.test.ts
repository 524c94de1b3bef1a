import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveByStep, moveOnDrop, type Outline, type OutlineMove, rowsOfOutline } from './outline.ts';

const outline: Outline = [
	{ id: 'A', competences: ['a1', 'a2'] },
	{ id: 'B', competences: ['b1'] },
	{ id: 'C', competences: [] },
];

/** The outline after a move, written out by hand as the admin carries it out. */
function after(before: Outline, move: OutlineMove | null): Outline {
	if (!move) return before;
	const stages = before.map(({ id, competences }) => ({ id, competences: [...competences] }));
	if (move.kind === 'stage') {
		stages.splice(move.to, 0, ...stages.splice(move.from, 1));
		return stages;
	}
	const [moved = ''] = stages[move.from.stage]?.competences.splice(move.from.index, 1) ?? [];
	stages[move.to.stage]?.competences.splice(move.to.index, 0, moved);
	return stages;
}

const read = (stages: Outline) =>
	rowsOfOutline(stages)
		.map(({ id }) => id)
		.join(' ');
const drop = (from: number, to: number) => read(after(outline, moveOnDrop({ outline, from, to })));

describe('dropping a line of the outline', () => {
	it.each([
		['a competence within its stage', 1, 2, 'A a2 a1 B b1 C'],
		['a competence into a later stage', 1, 4, 'A a2 B b1 a1 C'],
		['a competence into an earlier stage', 4, 1, 'A b1 a1 a2 B C'],
		['a competence below an empty stage', 4, 5, 'A a1 a2 B C b1'],
		['a competence onto the top joins the first stage', 4, 0, 'A b1 a1 a2 B C'],
		['a stage takes its competences along', 0, 3, 'B b1 A a1 a2 C'],
		['a stage to the end', 0, 5, 'B b1 C A a1 a2'],
		['a stage back to the front', 3, 0, 'B b1 A a1 a2 C'],
		['a stage among its own competences stays', 0, 2, 'A a1 a2 B b1 C'],
	])('%s', (_, from, to, expected) => {
		expect(drop(from, to)).toBe(expected);
	});

	it('changes nothing where it was or outside', () => {
		expect(moveOnDrop({ outline, from: 2, to: 2 })).toBeNull();
		expect(moveOnDrop({ outline, from: -1, to: 2 })).toBeNull();
		expect(moveOnDrop({ outline, from: 1, to: 99 })).toBeNull();
	});
});

describe('moving a line by keyboard', () => {
	const step = (id: string, direction: -1 | 1) => {
		const row = rowsOfOutline(outline).find((line) => line.id === id);
		return row ? read(after(outline, moveByStep({ outline, row, step: direction }))) : '';
	};

	it.each([
		['a1', 1, 'A a2 a1 B b1 C'],
		['a2', 1, 'A a1 B a2 b1 C'],
		['b1', -1, 'A a1 a2 b1 B C'],
		['b1', 1, 'A a1 a2 B C b1'],
		['a1', -1, 'A a1 a2 B b1 C'],
		['B', -1, 'B b1 A a1 a2 C'],
		['C', 1, 'A a1 a2 B b1 C'],
	] as const)('%s by %i', (id, direction, expected) => {
		expect(step(id, direction)).toBe(expected);
	});
});

it('no move ever loses or doubles a line, and stages keep their competences unless one of those is moved', () => {
	const outlines = fc
		.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 5 })
		.map((sizes) => sizes.map((size, stage) => ({ id: `s${stage}`, competences: Array.from({ length: size }, (_, index) => `s${stage}c${index}`) })));
	fc.assert(
		fc.property(outlines, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (stages, from, to) => {
			const moved = after(stages, moveOnDrop({ outline: stages, from, to }));
			expect(
				rowsOfOutline(moved)
					.map(({ id }) => id)
					.sort(),
			).toEqual(
				rowsOfOutline(stages)
					.map(({ id }) => id)
					.sort(),
			);
		}),
	);
});
