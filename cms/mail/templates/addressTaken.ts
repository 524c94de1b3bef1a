import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** Somebody gave an address that another account has. Only its holder learns of it. */
export const addressTaken = defineTemplate({
	label: 'E-mailadres ook elders opgegeven',
	sentWhen: 'Als voor een account een adres is opgegeven dat al bij een ander account hoort; naar dat adres.',
	schema: z.object({}),
	subject: () => 'Uw e-mailadres is opgegeven voor een ander account bij NAPL',
	body: ({ siteUrl }) => [
		{ kind: 'text', text: 'Iemand gaf uw e-mailadres op voor een ander account bij NAPL. Dat gaat niet door: dit adres hoort al bij uw account.' },
		{ kind: 'text', text: 'Deed u dit zelf? Log dan in met dit adres, of laat het oude account vertrekken voordat u het adres overneemt.' },
		{ kind: 'text', text: 'Was u het niet? Dan hoeft u niets te doen; aan uw account is niets veranderd.' },
		{ kind: 'button', label: 'Inloggen', url: `${siteUrl}/admin/login` },
	],
	because: 'dit het adres van uw account bij NAPL is.',
	example: {},
});
