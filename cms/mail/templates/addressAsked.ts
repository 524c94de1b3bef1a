import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** Goes to the old address. The new one isn't named: the old mailbox may be read by somebody else by now. */
export const addressAsked = defineTemplate({
	label: 'Ander e-mailadres opgegeven',
	sentWhen: 'Als voor een account een ander e-mailadres is opgegeven; naar het oude adres.',
	schema: z.object({ isSelf: z.boolean() }),
	subject: () => 'Er is een ander e-mailadres opgegeven voor uw account bij NAPL',
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `${data.isSelf ? 'Voor uw account bij NAPL is' : 'Een beheerder heeft voor uw account bij NAPL'} een ander e-mailadres opgegeven. Het verandert pas als het via een link in een mail aan dat nieuwe adres is bevestigd.`,
		},
		{ kind: 'text', text: 'Klopt dat? Dan hoeft u niets te doen.' },
		{ kind: 'text', text: 'Klopt het niet? Trek de wijziging dan in bij uw account en kies meteen een nieuw wachtwoord.' },
		{ kind: 'button', label: 'Naar uw account', url: `${siteUrl}/admin/account` },
	],
	because: 'dit het adres van uw account bij NAPL is.',
	example: { isSelf: true },
});
