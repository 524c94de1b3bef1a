import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';
import { longDay } from '../longDay.ts';

const schema = z.object({ title: z.string(), case: z.string(), dueDay: z.string().nullable(), isThird: z.boolean() });

/** To somebody who decides: a proposal can be voted on. */
export const voteOpen = defineTemplate({
	label: 'Stemmen kan',
	sentWhen: 'Aan wie over een zaak besluit, zodra de aanbieder reageerde of diens termijn voorbij is; en als een derde stem beslist.',
	schema,
	subject: ({ title, isThird }) => (isThird ? `Uw stem beslist: ${title}` : `U kunt stemmen: ${title}`),
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: data.isThird
				? `Over ${data.title} zijn twee stemmen uitgebracht die verschillen. Een derde stem is nodig.`
				: `Over ${data.title} ligt een voorstel voor een besluit. De aanbieder heeft gereageerd, of had daarvoor de tijd. Twee gelijke stemmen beslissen.`,
		},
		{ kind: 'text', text: whenOf(data) },
		{ kind: 'button', label: 'Lezen en stemmen', url: `${siteUrl}/admin/zaken/${data.case}` },
		{ kind: 'text', text: 'Heeft u een belang bij dit aanbod of deze aanbieder? Meld dat dan bij de zaak, voordat u stemt.' },
	],
	because: 'u over deze zaak meebesluit.',
	example: { title: 'Het rekengesprek', case: '0'.repeat(24), dueDay: '2027-03-09', isThird: false },
});

function whenOf({ dueDay }: z.output<typeof schema>): string {
	return dueDay ? `Stem uiterlijk ${longDay(dueDay)}. Hoe anderen stemden, ziet u pas na het besluit.` : 'Hoe anderen stemden, ziet u pas na het besluit.';
}
