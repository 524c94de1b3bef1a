import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** To whoever proposed a version of the criteria: it is in force. */
export const criteriaAgreed = defineTemplate({
	label: 'Criteria gelden',
	sentWhen: 'Aan wie een versie van de criteria voorstelde, als een commissielid instemt.',
	schema: z.object({ title: z.string(), version: z.number(), set: z.string() }),
	subject: ({ title, version }) => `Geldt vanaf nu: ${title}, versie ${version}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `Een commissielid stemde in met ${data.title}, versie ${data.version}. Nieuwe rondes gebruiken deze versie en zij staat op de website.`,
		},
		{ kind: 'text', text: 'Rondes die al liepen, houden de versie waarmee zij begonnen.' },
		{ kind: 'button', label: 'Criteria bekijken', url: `${siteUrl}/admin/criteria/${data.set}` },
	],
	because: 'u deze versie voorstelde.',
	example: { title: 'Kwaliteitskader', version: 2, set: '000000000000000000000000' },
});
