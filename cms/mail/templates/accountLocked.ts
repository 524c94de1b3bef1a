import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** An account is locked after wrong tries. */
export const accountLocked = defineTemplate({
	label: 'Account op slot',
	sentWhen: 'Als een account na te veel mislukte pogingen tijdelijk op slot gaat.',
	schema: z.object({ minutes: z.number().int() }),
	subject: () => 'Uw account bij NAPL is tijdelijk op slot',
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `Er is te vaak met een verkeerd wachtwoord ingelogd op uw account. Daarom is het ${data.minutes} minuten op slot. Daarna kunt u het weer proberen.`,
		},
		{ kind: 'text', text: 'Weet u uw wachtwoord niet meer? Vraag dan een nieuw aan; daarmee gaat het account meteen weer open.' },
		{ kind: 'button', label: 'Nieuw wachtwoord aanvragen', url: `${siteUrl}/admin/forgot` },
		{ kind: 'note', text: 'Was u dit niet? Uw account is niet geopend. Komt dit vaker voor, laat het dan uw beheerder weten.' },
	],
	because: 'iemand met uw e-mailadres probeerde in te loggen.',
	example: { minutes: 10 },
});
