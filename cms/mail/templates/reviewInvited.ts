import { z } from 'zod';
import { dayInFull } from '../dayInFull.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To a reviewer: asked for a case. Says title and provider only. */
export const reviewInvited = defineTemplate({
	label: 'Gevraagd om te beoordelen',
	sentWhen: 'Aan een beoordelaar die voor een zaak wordt uitgenodigd.',
	schema: z.object({ title: z.string(), provider: z.string(), due: z.string(), review: z.string() }),
	subject: ({ title }) => `Wilt u beoordelen: ${title}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `Het secretariaat vraagt u om ${data.title} van ${data.provider} te beoordelen.` },
		{
			kind: 'text',
			text: `Laat uiterlijk ${dayInFull(data.due)} weten of u een belang heeft bij dit aanbod of deze aanbieder, en of u kunt. Daarna ziet u wat is ingediend.`,
		},
		{ kind: 'button', label: 'Antwoord geven', url: `${siteUrl}/admin/beoordelen/${data.review}` },
	],
	because: 'u beoordelaar bent.',
	example: { title: 'Het rekengesprek', provider: 'Leerhuis De Waterlijn', due: '2027-02-08', review: '000000000000000000000000' },
});
