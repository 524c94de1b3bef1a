import { describe, expect, it } from 'vitest';
import { initialChoices, mappingFrom } from './mappingChoices.ts';

const header = (name: string, column: string | null, suggestion: string | null = null) => ({ header: name, column, suggestion, reason: null });

describe('the choice of columns', () => {
	it('takes a proposal beforehand, but never for a column that another header is already', () => {
		const headers = [
			header('Titel', 'titel'),
			header('Titell', null, 'titel'),
			header('Prys', null, 'prijs'),
			header('Pryjs', null, 'prijs'),
			header('Kleur', null),
		];
		expect(initialChoices({ headers })).toEqual({ Titel: 'titel', Titell: '', Prys: 'prijs', Pryjs: '', Kleur: '' });
	});

	it('keeps what was chosen before, adds what changed, and leaves out what nobody knows', () => {
		const run = { headers: [header('Naam', 'titel'), header('Code', 'code'), header('Kleur', null)], mapping: { Naam: 'titel' }, unknownHeaders: ['Kleur'] };
		expect(mappingFrom({ run, choices: { Naam: 'titel', Code: 'code', Kleur: '' } })).toEqual({ Naam: 'titel', Kleur: null });
		expect(mappingFrom({ run, choices: { Naam: 'titel', Code: '', Kleur: 'vorm' } })).toEqual({ Naam: 'titel', Code: null, Kleur: 'vorm' });
	});
});
