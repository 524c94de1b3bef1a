import { CASE_MAIL_EXAMPLE, caseMailSchema, ownCaseUrl } from '../caseMail.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To the provider that was: its request ended, as the offering is another's now. */
export const caseLapsed = defineTemplate({
	label: 'Aanvraag vervallen',
	sentWhen: 'Aan de vorige aanbieder, als de redactie aanbod waarover een aanvraag loopt op naam van een andere aanbieder zet.',
	schema: caseMailSchema,
	subject: ({ title }) => `Uw aanvraag is vervallen: ${title}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `${data.title} staat nu op naam van een andere aanbieder. Uw aanvraag om erkenning (${data.reference}) is daarom vervallen; de andere aanbieder kan zelf een aanvraag doen.`,
		},
		{ kind: 'text', text: 'Klopt dat niet? Neem dan contact op met de redactie.' },
		{ kind: 'button', label: 'Naar uw aanvraag', url: ownCaseUrl(siteUrl, data.id) },
	],
	because: 'u werkt voor de aanbieder die de aanvraag deed.',
	example: CASE_MAIL_EXAMPLE,
});
