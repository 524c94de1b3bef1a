import { CASE_MAIL_EXAMPLE, caseMailSchema, dayInMail, ownCaseUrl } from '../caseMail.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To the provider: an objection came in. */
export const objectionReceived = defineTemplate({
	label: 'Bezwaar ontvangen',
	sentWhen: 'Aan de aanbieder, als die bezwaar maakte tegen een besluit.',
	schema: caseMailSchema,
	subject: ({ title }) => `Uw bezwaar is ontvangen: ${title}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `Wij hebben uw bezwaar tegen het besluit over ${data.title} (${data.reference}) ontvangen.` },
		{
			kind: 'text',
			text: `Het secretariaat nodigt u uit om gehoord te worden, uiterlijk op ${dayInMail(data.note)}. Daarna besluiten mensen die het eerste besluit niet namen.`,
		},
		{ kind: 'button', label: 'Bezwaar bekijken', url: ownCaseUrl(siteUrl, data.id) },
	],
	because: 'u werkt voor de aanbieder van dit aanbod.',
	example: CASE_MAIL_EXAMPLE,
});
