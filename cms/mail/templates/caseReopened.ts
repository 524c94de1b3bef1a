import { CASE_MAIL_EXAMPLE, caseMailSchema, dayInMail, ownCaseUrl } from '../caseMail.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To the provider: a change in a recognised offering asks for a part of the assessment anew. */
export const caseReopened = defineTemplate({
	label: 'Criteria opnieuw beoordelen',
	sentWhen: 'Aan de aanbieder, als een wijziging in erkend aanbod enkele criteria raakt.',
	schema: caseMailSchema,
	subject: ({ title }) => `Uw wijziging vraagt om een aanvulling: ${title}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `U wijzigde ${data.title}. Dat raakt enkele criteria waarop de erkenning berust; alleen die worden opnieuw beoordeeld. De erkenning geldt intussen gewoon.`,
		},
		{
			kind: 'text',
			text: `Vul de zelfbeoordeling voor die criteria aan en dien haar in, uiterlijk op ${dayInMail(data.note)}. Wat u eerder schreef staat er al. Kenmerk: ${data.reference}.`,
		},
		{ kind: 'button', label: 'Zelfbeoordeling aanvullen', url: ownCaseUrl(siteUrl, data.id) },
	],
	because: 'u werkt voor de aanbieder van dit aanbod.',
	example: CASE_MAIL_EXAMPLE,
});
