import { z } from 'zod';
import { dayInMail } from '../caseMail.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To the provider, once at ninety and once at thirty days before the end. */
export const recognitionEnding = defineTemplate({
	label: 'Erkenning loopt af',
	sentWhen: 'Aan de aanbieder, 90 en 30 dagen voordat een erkenning afloopt en er nog geen volgende is.',
	schema: z.object({ offering: z.string(), title: z.string(), lastDay: z.string(), days: z.number() }),
	subject: ({ title, days }) => `Nog ${days === 1 ? '1 dag' : `${days} dagen`} erkend: ${title}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `De erkenning van ${data.title} geldt tot en met ${dayInMail(data.lastDay)}. Daarna staat het aanbod als niet erkend in de catalogus; gepubliceerd blijft het.`,
		},
		{ kind: 'text', text: 'Wilt u verlenging? Vraag dan opnieuw erkenning aan. Wat u de vorige keer schreef, staat er al.' },
		{ kind: 'button', label: 'Verlenging vragen', url: `${siteUrl}/admin/erkenning` },
	],
	because: 'u werkt voor de aanbieder van dit aanbod.',
	example: { offering: '000000000000000000000000', title: 'Het rekengesprek', lastDay: '2027-03-09', days: 90 },
});
