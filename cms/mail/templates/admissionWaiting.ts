import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** To the editors: a new provider offered its first item. */
export const admissionWaiting = defineTemplate({
	label: 'Eerste aanbod aangeboden',
	sentWhen: 'Aan de redactie, als een nieuwe aanbieder een eerste aanbodsitem aanbiedt.',
	schema: z.object({ title: z.string(), provider: z.string(), due: z.string(), offering: z.string() }),
	subject: ({ provider }) => `${provider} biedt een eerste aanbod aan`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `${data.provider} is nieuw op NAPL en bood een eerste aanbodsitem aan: ${data.title}.` },
		{ kind: 'text', text: `Lees het en laat het door, of stuur het terug met een reden. De aanbieder verwacht uiterlijk ${data.due} antwoord.` },
		{ kind: 'button', label: 'Aanbod lezen', url: `${siteUrl}/admin/collections/offerings/${data.offering}` },
	],
	because: 'u redacteur bent.',
	example: { title: 'Het rekengesprek', provider: 'Leerhuis De Waterlijn', due: 'vrijdag 27 november', offering: '000000000000000000000000' },
});
