import { CASE_MAIL_EXAMPLE, caseMailSchema, dayInMail, ownCaseUrl } from '../caseMail.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To the provider: a request is being assessed. */
export const caseTakenUp = defineTemplate({
	label: 'Aanvraag in behandeling',
	sentWhen: 'Aan de aanbieder, als het secretariaat een aanvraag in een ronde opneemt.',
	schema: caseMailSchema,
	subject: ({ title }) => `In behandeling genomen: ${title}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `Uw aanvraag om erkenning van ${data.title} (${data.reference}) is compleet en wordt beoordeeld.` },
		{
			kind: 'text',
			text: `De besluiten van deze ronde worden naar verwachting bekend op ${dayInMail(data.note)}. U krijgt eerst nog de gelegenheid om op de feiten te reageren.`,
		},
		{ kind: 'button', label: 'Aanvraag bekijken', url: ownCaseUrl(siteUrl, data.id) },
	],
	because: 'u werkt voor de aanbieder van dit aanbod.',
	example: CASE_MAIL_EXAMPLE,
});
