import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** To a reviewer who was named to decide in one case. */
export const caseSubstitute = defineTemplate({
	label: 'Plaatsvervanger benoemd',
	sentWhen: 'Aan een beoordelaar die in één zaak als commissielid meestemt.',
	schema: z.object({ title: z.string(), provider: z.string(), case: z.string() }),
	subject: ({ title }) => `U stemt mee over ${title}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `Er zijn te weinig commissieleden zonder belang om te besluiten over ${data.title} van ${data.provider}. Het secretariaat benoemde u als plaatsvervanger, alleen voor deze zaak.`,
		},
		{ kind: 'button', label: 'Naar de zaak', url: `${siteUrl}/admin/zaken/${data.case}` },
		{ kind: 'text', text: 'Heeft u een belang bij dit aanbod of deze aanbieder? Meld dat dan bij de zaak, voordat u stemt.' },
	],
	because: 'u beoordelaar bent en in deze zaak niet heeft beoordeeld.',
	example: { title: 'Het rekengesprek', provider: 'Leerhuis De Waterlijn', case: '0'.repeat(24) },
});
