import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf, tryRow } from './grid/rows.ts';
import { SUBJECTS, type SubjectName } from './grid/subjects.ts';
import { ACTOR_CODES, makeWorld, type World } from './grid/world.ts';

let world: World;

beforeAll(async () => {
	world = await makeWorld();
});
afterAll(() => world.stop());

const subjectNames: SubjectName[] = [];
for (const name in SUBJECTS) if (isSubject(name)) subjectNames.push(name);

describe.each(subjectNames)('%s', (subject) => {
	it.each(rowsOf(subject))('answers each role as the table says: $operation', async (row) => {
		const { cells, leaks } = await tryRow(world, row);
		expect(byActor(cells)).toEqual(byActor(row.cells));
		expect(leaks).toEqual([]);
	});
});

function byActor(cells: string[]): string {
	return ACTOR_CODES.map((actor, index) => `${actor} ${cells[index]}`).join('\n');
}

function isSubject(name: string): name is SubjectName {
	return Object.hasOwn(SUBJECTS, name);
}
