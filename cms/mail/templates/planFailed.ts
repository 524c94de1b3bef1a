import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** What somebody planned could not be done. */
export const planFailed = defineTemplate({
	label: 'Geplande wijziging niet gelukt',
	sentWhen: 'Als een geplande publicatie of intrekking niet door kon gaan.',
	schema: z.object({ title: z.string(), isPublication: z.boolean(), plannedFor: z.string(), why: z.string(), path: z.string() }),
	subject: ({ title, isPublication }) => `"${title}" is niet ${isPublication ? 'gepubliceerd' : 'ingetrokken'}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `U had gepland dat "${data.title}" op ${data.plannedFor} zou worden ${data.isPublication ? 'gepubliceerd' : 'ingetrokken'}. Dat is niet gelukt.`,
		},
		{ kind: 'text', text: data.why },
		{ kind: 'button', label: 'Openen in het beheer', url: `${siteUrl}${data.path}` },
	],
	because: 'u dit hebt gepland.',
	example: {
		title: 'Lezen in de bovenbouw',
		isPublication: true,
		plannedFor: 'maandag 11 januari 2027 om 09:00',
		why: 'Nog te verbeteren: Inhoud > Samenvatting: Dit veld is verplicht.',
		path: '/admin/collections/offerings',
	},
});
