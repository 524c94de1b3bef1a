import { CASE_MAIL_EXAMPLE, caseMailSchema, ownCaseUrl } from '../caseMail.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To the provider: what was proposed about its request no longer lies on the table. */
export const caseProposalVoid = defineTemplate({
	label: 'Voorstel vervallen',
	sentWhen: 'Aan de aanbieder, als het voorstel voor een besluit vervalt omdat een beoordeling niet meer meetelt.',
	schema: caseMailSchema,
	subject: ({ title }) => `Er komt een nieuw voorstel: ${title}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `Een beoordeling van ${data.title} (${data.reference}) telt niet meer mee. Wat voor het besluit was voorbereid, is daarom vervallen. De zaak wordt verder beoordeeld.`,
		},
		{ kind: 'text', text: 'U hoeft nu niets te doen. Zodra er een nieuw voorstel is, krijgt u bericht en kunt u opnieuw op de feiten reageren.' },
		{ kind: 'button', label: 'Naar uw aanvraag', url: ownCaseUrl(siteUrl, data.id) },
	],
	because: 'u werkt voor de aanbieder van dit aanbod.',
	example: CASE_MAIL_EXAMPLE,
});
