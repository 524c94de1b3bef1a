import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** The last mail to the old address. */
export const addressChanged = defineTemplate({
	label: 'E-mailadres gewijzigd',
	sentWhen: 'Nadat een nieuw e-mailadres is bevestigd; naar het oude adres.',
	schema: z.object({}),
	subject: () => 'Het e-mailadres van uw account bij NAPL is gewijzigd',
	body: () => [
		{ kind: 'text', text: 'Het nieuwe e-mailadres van uw account bij NAPL is bevestigd. Voortaan logt u daarmee in en gaan onze mails daarheen.' },
		{ kind: 'text', text: 'Dit adres gebruiken wij niet meer.' },
		{ kind: 'note', text: 'Klopt dit niet? Laat het dan meteen uw beheerder weten; die kan het account op slot zetten.' },
	],
	because: 'dit tot nu toe het adres van uw account bij NAPL was.',
	example: {},
});
