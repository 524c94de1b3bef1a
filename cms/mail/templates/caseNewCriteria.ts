import { CASE_MAIL_EXAMPLE, caseMailSchema, ownCaseUrl } from '../caseMail.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To the provider: the criteria of its request were replaced before there was a decision. */
export const caseNewCriteria = defineTemplate({
	label: 'Aanvraag terug voor nieuwe criteria',
	sentWhen: 'Aan de aanbieder, als een aanvraag teruggaat omdat de criteria zijn vervangen voordat er besloten is.',
	schema: caseMailSchema,
	subject: ({ title }) => `Er gelden nieuwe criteria: ${title}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `Over uw aanvraag om erkenning van ${data.title} (${data.reference}) is nog niet besloten, en intussen gelden er nieuwe criteria. Dit schreef het secretariaat:`,
		},
		{ kind: 'text', text: data.note },
		{
			kind: 'text',
			text: 'Vul aan wat er voor de nieuwe criteria nog ontbreekt en dien opnieuw in, binnen tien werkdagen. Wat u invulde bij criteria die zijn gebleven, staat er nog.',
		},
		{ kind: 'button', label: 'Aanvraag aanvullen', url: ownCaseUrl(siteUrl, data.id) },
	],
	because: 'u werkt voor de aanbieder van dit aanbod.',
	example: { ...CASE_MAIL_EXAMPLE, note: 'De ronde sloot voordat er genoeg beoordelingen waren.' },
});
