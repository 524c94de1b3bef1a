import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** To a new provider: its first item is on the site. */
export const admissionAdmitted = defineTemplate({
	label: 'Eerste aanbod doorgelaten',
	sentWhen: 'Aan de aanbieder, als de redactie het eerste aanbodsitem doorlaat.',
	schema: z.object({ title: z.string(), slug: z.string() }),
	subject: ({ title }) => `Uw aanbod staat op NAPL: ${title}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `De redactie heeft uw eerste aanbod doorgelaten. ${data.title} staat nu op de website.` },
		{ kind: 'button', label: 'Bekijk uw aanbod', url: `${siteUrl}/aanbod/${data.slug}` },
		{ kind: 'text', text: 'Vanaf nu publiceert u uw aanbod zelf; daar komt de redactie niet meer tussen.' },
		{ kind: 'note', text: 'Publiceren is iets anders dan erkennen: op uw aanbod staat pas een erkenning als de kwaliteitscommissie die heeft gegeven.' },
	],
	because: 'u dit aanbod aan de redactie hebt aangeboden.',
	example: { title: 'Het rekengesprek', slug: 'het-rekengesprek' },
});
