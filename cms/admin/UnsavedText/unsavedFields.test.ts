import { expect, it } from 'vitest';
import { unsavedFields } from './unsavedFields.ts';

const running = (...lines: string[]) => ({ root: { children: lines.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })) } });

it('tells what was typed and not saved, running text too, and nothing else', () => {
	const fields = {
		title: { value: 'Nieuw', initialValue: 'Oud' },
		summary: { value: 'Hetzelfde', initialValue: 'Hetzelfde' },
		description: { value: running('Eerste regel.', 'Tweede regel.'), initialValue: running('Eerste regel.') },
		hours: { value: 12, initialValue: 10 },
		evidence: { value: '', initialValue: 'Weg' },
		'learningOutcomes.0.text': { value: 'analyseert' },
	};
	expect(unsavedFields(fields)).toEqual([
		{ path: 'title', text: 'Nieuw' },
		{ path: 'description', text: 'Eerste regel.\nTweede regel.' },
		{ path: 'learningOutcomes.0.text', text: 'analyseert' },
	]);
});
