import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** Somebody forgot the password. */
export const passwordReset = defineTemplate({
	label: 'Nieuw wachtwoord',
	sentWhen: 'Als iemand op het inlogscherm om een nieuw wachtwoord vraagt.',
	link: 'passwordReset',
	schema: z.object({}),
	subject: () => 'Nieuw wachtwoord voor NAPL',
	body: ({ link }) => [
		{ kind: 'text', text: 'Er is een nieuw wachtwoord gevraagd voor uw account bij NAPL. Kies het via deze link:' },
		{ kind: 'button', label: 'Nieuw wachtwoord kiezen', url: link },
		{ kind: 'note', text: 'De link werkt één uur en één keer. Op al uw apparaten wordt u uitgelogd zodra u een nieuw wachtwoord hebt gekozen.' },
		{ kind: 'note', text: 'Hebt u dit niet gevraagd? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het is.' },
	],
	because: 'er om een nieuw wachtwoord voor uw account is gevraagd.',
	example: {},
});
