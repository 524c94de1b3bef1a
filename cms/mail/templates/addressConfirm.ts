import { z } from 'zod';
import { NEW_ADDRESS_TERM } from '../../domain/account/newAddress.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** Goes to the new address: only with its link does the account change. */
export const addressConfirm = defineTemplate({
	label: 'Nieuw e-mailadres bevestigen',
	sentWhen: 'Als voor een account een ander e-mailadres is opgegeven; naar het nieuwe adres.',
	link: 'newAddress',
	schema: z.object({}),
	subject: () => 'Bevestig uw nieuwe e-mailadres voor NAPL',
	body: ({ link }) => [
		{ kind: 'text', text: 'Dit adres is opgegeven als nieuw e-mailadres van uw account bij NAPL. Bevestig het via deze link; daarna logt u ermee in:' },
		{ kind: 'button', label: 'Dit adres bevestigen', url: link },
		{ kind: 'note', text: `De link werkt ${NEW_ADDRESS_TERM} en één keer. Zolang u niet bevestigt, verandert er niets.` },
		{ kind: 'note', text: 'Hebt u geen account bij NAPL, of verwacht u dit niet? Dan hoeft u niets te doen.' },
	],
	because: 'dit adres is opgegeven voor een account bij NAPL.',
	example: {},
});
