import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** To whoever proposed a version of the criteria: the committee sent it back. */
export const criteriaReturned = defineTemplate({
	label: 'Criteria teruggestuurd',
	sentWhen: 'Aan wie een versie van de criteria voorstelde, als een commissielid haar terugstuurt.',
	schema: z.object({ title: z.string(), version: z.number(), set: z.string() }),
	subject: ({ title, version }) => `Teruggestuurd: ${title}, versie ${version}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `Een commissielid stuurde ${data.title}, versie ${data.version}, terug. De reden staat bij de set.` },
		{ kind: 'text', text: 'U kunt de tekst weer wijzigen en opnieuw voorstellen.' },
		{ kind: 'button', label: 'Reden lezen', url: `${siteUrl}/admin/criteria/${data.set}` },
	],
	because: 'u deze versie voorstelde.',
	example: { title: 'Kwaliteitskader', version: 2, set: '000000000000000000000000' },
});
