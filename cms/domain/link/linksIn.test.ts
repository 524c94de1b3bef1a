import { expect, it } from 'vitest';
import { linksIn } from './linksIn.ts';

it('finds the web addresses of a document with the field that each stands in', () => {
	const doc = {
		id: 'https://id.nl',
		title: 'Zie https://napl.nl in een zin',
		enrolmentUrl: 'https://school.nl/inschrijven',
		evidenceSources: [{ url: 'https://bron.nl/a' }, { url: 'https://bron.nl/a' }, { url: null }],
		description: { root: { children: [{ type: 'link', fields: { url: 'https://tekst.nl' }, children: [{ text: 'hier' }] }] } },
		made: 'https://verzonnen.example/x',
	};
	expect(linksIn(doc)).toEqual([
		{ url: 'https://school.nl/inschrijven', path: 'enrolmentUrl' },
		{ url: 'https://bron.nl/a', path: 'evidenceSources' },
		{ url: 'https://tekst.nl', path: 'description' },
	]);
});
