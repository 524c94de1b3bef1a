import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** Somebody is invited to work here. */
export const invitation = defineTemplate({
	label: 'Uitnodiging',
	sentWhen: 'Als een beheerder of collega een account voor iemand maakt, en als de uitnodiging opnieuw wordt verstuurd.',
	link: 'invitation',
	schema: z.object({ invitedBy: z.string(), work: z.array(z.string()), until: z.string() }),
	subject: () => 'Uitnodiging voor het NAPL-platform',
	body: ({ data, link }) => [
		{ kind: 'text', text: `${data.invitedBy} nodigt u uit om mee te werken op het platform van de Nationale Aanpak Professionalisering van Leraren (NAPL).` },
		...(data.work.length > 0
			? [
					{ kind: 'text' as const, text: 'U werkt hier als:' },
					{ kind: 'list' as const, items: data.work },
				]
			: []),
		{ kind: 'text', text: 'Kies een wachtwoord; daarna bent u meteen ingelogd.' },
		{ kind: 'button', label: 'Wachtwoord kiezen', url: link },
		{ kind: 'note', text: `De link werkt één keer, tot en met ${data.until}. Is hij verlopen? Vraag ${data.invitedBy} om een nieuwe uitnodiging.` },
		{ kind: 'note', text: 'Verwacht u deze uitnodiging niet? Dan hoeft u niets te doen. Zonder wachtwoord gebeurt er niets met het account.' },
	],
	because: 'iemand u als collega heeft uitgenodigd op het NAPL-platform.',
	example: { invitedBy: 'Anna Aanbod', work: ['Trainer – Leerhuis De Waterlijn'], until: '27 november 2026' },
});
