import { CASE_MAIL_EXAMPLE, caseMailSchema, ownCaseUrl } from '../caseMail.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To the provider: something is missing from a request. */
export const caseSentBack = defineTemplate({
	label: 'Aanvraag terug voor aanvulling',
	sentWhen: 'Aan de aanbieder, als het secretariaat een aanvraag terugstuurt.',
	schema: caseMailSchema,
	subject: ({ title }) => `Graag aanvullen: ${title}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `Aan uw aanvraag om erkenning van ${data.title} (${data.reference}) ontbreekt nog iets. Dit schreef het secretariaat:` },
		{ kind: 'text', text: data.note },
		{ kind: 'text', text: 'Vul aan en dien opnieuw in, binnen tien werkdagen. Wat u al invulde staat er nog.' },
		{ kind: 'button', label: 'Aanvraag aanvullen', url: ownCaseUrl(siteUrl, data.id) },
	],
	because: 'u werkt voor de aanbieder van dit aanbod.',
	example: { ...CASE_MAIL_EXAMPLE, note: 'Bij het criterium Onderbouwing werkt de link niet.' },
});
