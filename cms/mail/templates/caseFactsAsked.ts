import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';
import { longDay } from '../longDay.ts';

const schema = z.object({
	title: z.string(),
	reference: z.string(),
	case: z.string(),
	factsUntil: z.string(),
	isMeasure: z.boolean(),
	isLifting: z.boolean().default(false),
});

/** To a provider: the decision is being prepared; it may correct facts. */
export const caseFactsAsked = defineTemplate({
	label: 'Reactie op de feiten gevraagd',
	sentWhen: 'Aan de aanbieder, als het secretariaat een besluit over erkenning heeft voorbereid.',
	schema,
	subject: ({ title }) => `Kloppen de feiten? ${title}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: openingOf(data),
		},
		{ kind: 'text', text: `Klopt er iets feitelijk niet? Laat het uiterlijk ${longDay(data.factsUntil)} weten. Reageren hoeft niet.` },
		{ kind: 'button', label: 'Lezen en reageren', url: `${siteUrl}/admin/erkenning/${data.case}` },
		{ kind: 'note', text: `Kenmerk ${data.reference}.` },
	],
	because: 'u werkt voor de aanbieder van dit aanbod.',
	example: { title: 'Het rekengesprek', reference: 'KW-7F3K', case: '0'.repeat(24), factsUntil: '2026-11-27', isMeasure: false, isLifting: false },
});

function openingOf({ title, isMeasure, isLifting }: z.output<typeof schema>): string {
	if (isLifting) return `Het secretariaat stelt voor de schorsing van de erkenning van ${title} op te heffen. De commissie besluit daarover.`;
	if (isMeasure) return `Het secretariaat stelt voor de erkenning van ${title} te schorsen of in te trekken. De commissie besluit daarover.`;
	return `Het besluit over ${title} is voorbereid. Voordat de commissie besluit, kunt u lezen waar het op rust.`;
}
