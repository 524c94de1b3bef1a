import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** To a new provider: the editor wants something mended first. */
export const admissionSentBack = defineTemplate({
	label: 'Eerste aanbod teruggestuurd',
	sentWhen: 'Aan de aanbieder, als de redactie het eerste aanbodsitem terugstuurt.',
	schema: z.object({ title: z.string(), reason: z.string(), offering: z.string() }),
	subject: ({ title }) => `Nog even aanpassen: ${title}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `De redactie heeft ${data.title} gelezen en stuurt het terug. Dit schreef de redactie:` },
		{ kind: 'text', text: data.reason },
		{ kind: 'text', text: 'Pas de tekst aan en bied hem opnieuw aan. U begint niet opnieuw; alles staat er nog.' },
		{ kind: 'button', label: 'Aanbod aanpassen', url: `${siteUrl}/admin/collections/offerings/${data.offering}` },
	],
	because: 'u dit aanbod aan de redactie hebt aangeboden.',
	example: { title: 'Het rekengesprek', reason: 'Zet bij de kosten wat er inbegrepen is.', offering: '000000000000000000000000' },
});
