import { describe, expect, it } from 'vitest';
import { faultMessage } from './callDoor.ts';

describe('the sentence of an answer that says no', () => {
	it.each([
		[
			'a refused step, which has a code',
			{ errors: [{ message: 'Intussen is hier iets veranderd.', data: { code: 'stale' } }] },
			'Intussen is hier iets veranderd.',
		],
		['faults of fields', { errors: [{ message: 'Ongeldig.', data: { errors: [{ message: 'Vul een titel in.' }] } }] }, 'Vul een titel in.'],
		['a plain one', { errors: [{ message: 'Niet gevonden.' }] }, 'Niet gevonden.'],
		['nothing that people can read', { x: 1 }, null],
	])('is read from %s', (_, json, expected) => expect(faultMessage(json)).toBe(expected));
});
