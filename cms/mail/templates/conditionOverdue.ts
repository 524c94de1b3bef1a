import { z } from 'zod';
import { dayInMail } from '../caseMail.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To the secretary, once a condition was not met in time. */
export const conditionOverdue = defineTemplate({
	label: 'Voorwaarde verstreken',
	sentWhen: 'Aan het secretariaat, als de dag van een voorwaarde voorbij is en de aanbieder geen nieuw besluit vroeg.',
	schema: z.object({ case: z.string(), title: z.string(), text: z.string(), lastDay: z.string() }),
	subject: ({ title }) => `Voorwaarde verstreken: ${title}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `Bij de erkenning van ${data.title} moest uiterlijk ${dayInMail(data.lastDay)} dit gedaan zijn:` },
		{ kind: 'list', items: [data.text] },
		{ kind: 'text', text: 'De aanbieder vroeg geen nieuw besluit. Vraag na hoe het staat, of stel voor om de erkenning te schorsen of in te trekken.' },
		{ kind: 'button', label: 'Zaak openen', url: `${siteUrl}/admin/zaken/${data.case}` },
	],
	because: 'u bij het kwaliteitssecretariaat werkt.',
	example: { case: '000000000000000000000000', title: 'Het rekengesprek', text: 'Beschrijf hoe de slotpresentatie wordt beoordeeld.', lastDay: '2027-03-09' },
});
