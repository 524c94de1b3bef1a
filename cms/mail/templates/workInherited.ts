import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** Somebody left and chose this colleague to go on with the work. Who it was isn't said: that person is erased, and a mail is kept for a while. */
export const workInherited = defineTemplate({
	label: 'Werk van een collega overgenomen',
	sentWhen: 'Aan wie het werk overneemt van een collega die vertrekt.',
	schema: z.object({ work: z.array(z.string()).min(1) }),
	subject: () => 'Het werk van een collega staat nu op uw naam',
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: 'Een collega is vertrokken en u neemt het werk over. Dit staat nu op uw naam:' },
		{ kind: 'list', items: data.work },
		{ kind: 'text', text: 'U vindt het in het beheer bij Collega’s, Gepland en Importeren.' },
		{ kind: 'button', label: 'Naar het beheer', url: `${siteUrl}/admin` },
	],
	because: 'u bent gekozen om het werk van een collega over te nemen.',
	example: { work: ['1 openstaande uitnodiging', '2 geplande publicaties en intrekkingen'] },
});
