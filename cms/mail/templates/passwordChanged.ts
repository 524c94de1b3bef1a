import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** A password was changed; whoever didn't do it reads what to do. */
export const passwordChanged = defineTemplate({
	label: 'Wachtwoord gewijzigd',
	sentWhen: 'Nadat iemand een nieuw wachtwoord heeft gekozen.',
	schema: z.object({ at: z.string() }),
	subject: () => 'Uw wachtwoord voor NAPL is gewijzigd',
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `Het wachtwoord van uw account bij NAPL is gewijzigd op ${data.at}. Op uw andere apparaten bent u uitgelogd.` },
		{ kind: 'text', text: 'Deed u dit zelf? Dan hoeft u niets te doen.' },
		{ kind: 'text', text: 'Was u dit niet? Vraag dan meteen een nieuw wachtwoord aan en laat het uw beheerder weten.' },
		{ kind: 'button', label: 'Nieuw wachtwoord aanvragen', url: `${siteUrl}/admin/forgot` },
	],
	because: 'het wachtwoord van uw account is gewijzigd.',
	example: { at: '20 november 2026 om 10:00 uur' },
});
