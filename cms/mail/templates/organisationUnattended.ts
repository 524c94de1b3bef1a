import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** The last person who kept an organisation's work has left. */
export const organisationUnattended = defineTemplate({
	label: 'Organisatie zonder medewerkers',
	sentWhen: 'Aan de redactie, als de laatste medewerker van een aanbieder of regio vertrekt.',
	schema: z.object({ organisation: z.string() }),
	subject: ({ organisation }) => `Niemand beheert nog het aanbod van ${organisation}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `De laatste medewerker die het werk van ${data.organisation} beheerde, heeft geen account meer. Wat gepubliceerd is, staat nog op de website.`,
		},
		{ kind: 'text', text: 'Zoek uit wie het overneemt en laat de beheerder die persoon uitnodigen, of haal het aanbod van de website.' },
		{ kind: 'button', label: 'Naar het beheer', url: `${siteUrl}/admin` },
	],
	because: 'u redacteur bent van het NAPL-platform.',
	example: { organisation: 'Leerhuis De Waterlijn' },
});
