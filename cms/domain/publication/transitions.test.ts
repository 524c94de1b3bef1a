import { describe, expect, it } from 'vitest';
import { mayStep, type PublicationState, type PublicationVerb } from './transitions.ts';

const EXPECTED: Record<PublicationState, PublicationVerb[]> = {
	draft: ['publish'],
	published: ['publish', 'withdraw'],
	withdrawn: ['republish', 'archive'],
	archived: ['unarchive'],
};

describe('the life of an item', () => {
	for (const from of ['draft', 'published', 'withdrawn', 'archived'] as const) {
		for (const verb of ['publish', 'withdraw', 'republish', 'archive', 'unarchive'] as const) {
			const may = EXPECTED[from].includes(verb);
			it(`${may ? 'lets' : 'does not let'} what is ${from} ${verb}`, () => expect(mayStep({ from, verb })).toBe(may));
		}
	}
});
