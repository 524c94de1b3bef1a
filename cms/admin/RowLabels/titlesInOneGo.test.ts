import { expect, it } from 'vitest';
import { titlesInOneGo } from './titlesInOneGo.ts';

it('asks once for all titles that are wanted in the same moment, and never again for a known one', async () => {
	const asked: (readonly string[])[] = [];
	const titleOf = titlesInOneGo(async (ids) => {
		asked.push(ids);
		return Object.fromEntries(ids.map((id) => [id, `Titel ${id}`]));
	});
	expect(await Promise.all([titleOf('a'), titleOf('b'), titleOf('a')])).toEqual(['Titel a', 'Titel b', 'Titel a']);
	expect(await titleOf('b')).toBe('Titel b');
	expect(asked).toEqual([['a', 'b']]);
});

it('knows nothing after a failure, and asks anew', async () => {
	let isDown = true;
	const titleOf = titlesInOneGo(async (ids) => {
		if (isDown) throw new Error('no connection');
		return Object.fromEntries(ids.map((id) => [id, 'Titel']));
	});
	expect(await titleOf('a')).toBeNull();
	isDown = false;
	expect(await titleOf('a')).toBe('Titel');
});
