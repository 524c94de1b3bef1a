import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** What somebody planned is dropped: the item went to another provider, and its maker may not change it any more. */
export const planDropped = defineTemplate({
	label: 'Geplande wijziging vervallen',
	sentWhen: 'Als een item naar een andere aanbieder gaat en wie iets plande er niet meer bij kan.',
	schema: z.object({ title: z.string(), isPublication: z.boolean(), plannedFor: z.string() }),
	subject: ({ title, isPublication }) => `"${title}" wordt niet ${isPublication ? 'gepubliceerd' : 'ingetrokken'} zoals u had gepland`,
	body: ({ data }) => [
		{
			kind: 'text',
			text: `U had gepland dat "${data.title}" op ${data.plannedFor} zou worden ${data.isPublication ? 'gepubliceerd' : 'ingetrokken'}. Het item is naar een andere aanbieder gegaan en u kunt het niet meer wijzigen. Daarom is uw planning vervallen.`,
		},
		{ kind: 'text', text: 'Moet het toch gebeuren? Vraag het dan aan de nieuwe aanbieder of aan de redactie.' },
	],
	because: 'u dit hebt gepland.',
	example: { title: 'Lezen in de bovenbouw', isPublication: true, plannedFor: 'maandag 11 januari 2027 om 09:00' },
});
