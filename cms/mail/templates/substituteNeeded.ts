import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** To the secretaries: too few people may decide a case. */
export const substituteNeeded = defineTemplate({
	label: 'Plaatsvervanger nodig',
	sentWhen: 'Aan het secretariaat, als er over een zaak te weinig commissieleden zonder belang kunnen stemmen.',
	schema: z.object({ title: z.string(), case: z.string() }),
	subject: ({ title }) => `Plaatsvervanger nodig: ${title}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `Over ${data.title} kunnen te weinig commissieleden stemmen om te besluiten. Benoem een plaatsvervanger uit de beoordelaars die de zaak niet beoordeelden.`,
		},
		{ kind: 'button', label: 'Plaatsvervanger benoemen', url: `${siteUrl}/admin/zaken/${data.case}` },
	],
	because: 'u bij het kwaliteitssecretariaat werkt.',
	example: { title: 'Het rekengesprek', case: '0'.repeat(24) },
});
