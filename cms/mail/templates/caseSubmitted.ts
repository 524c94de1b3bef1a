import { CASE_MAIL_EXAMPLE, caseMailSchema, ownCaseUrl } from '../caseMail.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To the provider: a request for recognition came in. */
export const caseSubmitted = defineTemplate({
	label: 'Aanvraag ontvangen',
	sentWhen: 'Aan de aanbieder, als een aanvraag om erkenning is ingediend.',
	schema: caseMailSchema,
	subject: ({ title }) => `Uw aanvraag is ontvangen: ${title}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `Wij hebben uw aanvraag om erkenning van ${data.title} ontvangen. Het kenmerk is ${data.reference}.` },
		{ kind: 'text', text: 'Het secretariaat kijkt binnen vijf werkdagen of alles er is. U hoeft nu niets te doen.' },
		{ kind: 'button', label: 'Aanvraag bekijken', url: ownCaseUrl(siteUrl, data.id) },
	],
	because: 'u werkt voor de aanbieder van dit aanbod.',
	example: CASE_MAIL_EXAMPLE,
});
