import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** To the committee: a version of the criteria waits for somebody's consent. */
export const criteriaProposed = defineTemplate({
	label: 'Criteria voorgesteld',
	sentWhen: 'Aan de commissieleden, als het secretariaat een nieuwe versie van de kwaliteitscriteria voorstelt.',
	schema: z.object({ title: z.string(), version: z.number(), set: z.string() }),
	subject: ({ title, version }) => `Nieuwe criteria om te lezen: ${title}, versie ${version}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `Het secretariaat stelt een nieuwe versie van de kwaliteitscriteria voor: ${data.title}, versie ${data.version}.` },
		{ kind: 'text', text: 'Lees haar zoals een beoordelaar haar ziet. Stem in, of stuur haar terug met een reden. Eén commissielid is genoeg.' },
		{ kind: 'button', label: 'Criteria lezen', url: `${siteUrl}/admin/criteria/${data.set}` },
	],
	because: 'u commissielid bent.',
	example: { title: 'Kwaliteitskader', version: 2, set: '000000000000000000000000' },
});
