import { z } from 'zod';
import { dayInMail } from '../caseMail.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To the provider, once a condition is due within a month. */
export const conditionDue = defineTemplate({
	label: 'Voorwaarde bij een erkenning',
	sentWhen: 'Aan de aanbieder, 30 dagen voordat aan een voorwaarde voldaan moet zijn.',
	schema: z.object({ offering: z.string(), title: z.string(), text: z.string(), lastDay: z.string() }),
	subject: ({ title }) => `Voorwaarde bij de erkenning van ${title}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `${data.title} is erkend onder voorwaarden. Uiterlijk ${dayInMail(data.lastDay)} moet dit gedaan zijn:` },
		{ kind: 'list', items: [data.text] },
		{
			kind: 'text',
			text: 'Is het gedaan? Vraag dan opnieuw erkenning aan en laat zien wat er veranderde. Zonder bericht kijkt het secretariaat na die dag wat er moet gebeuren.',
		},
		{ kind: 'button', label: 'Opnieuw aanvragen', url: `${siteUrl}/admin/erkenning` },
	],
	because: 'u werkt voor de aanbieder van dit aanbod.',
	example: {
		offering: '000000000000000000000000',
		title: 'Het rekengesprek',
		text: 'Beschrijf hoe de slotpresentatie wordt beoordeeld.',
		lastDay: '2027-03-09',
	},
});
