import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** To the secretaries: three members voted three ways. */
export const stalemate = defineTemplate({
	label: 'Nieuw voorstel nodig',
	sentWhen: 'Aan het secretariaat, als drie commissieleden over een zaak alle drie anders stemden.',
	schema: z.object({ title: z.string(), case: z.string() }),
	subject: ({ title }) => `Nieuw voorstel nodig: ${title}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `Over ${data.title} stemden drie commissieleden alle drie anders. Er is geen besluit. Bereid een nieuw voorstel voor; de commissie stemt daar opnieuw over.`,
		},
		{ kind: 'button', label: 'Nieuw voorstel maken', url: `${siteUrl}/admin/zaken/${data.case}` },
	],
	because: 'u bij het kwaliteitssecretariaat werkt.',
	example: { title: 'Het rekengesprek', case: '0'.repeat(24) },
});
