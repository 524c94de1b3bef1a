import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** To a reviewer who was replaced. */
export const reviewReplaced = defineTemplate({
	label: 'Beoordeling vervallen',
	sentWhen: 'Aan een beoordelaar die het secretariaat voor een zaak vervangt.',
	schema: z.object({ title: z.string() }),
	subject: ({ title }) => `U hoeft niet meer te beoordelen: ${title}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `Het secretariaat vraagt iemand anders om ${data.title} te beoordelen. U hoeft hiervoor niets meer te doen.` },
		{ kind: 'button', label: 'Naar uw beoordelingen', url: `${siteUrl}/admin/beoordelen` },
	],
	because: 'u voor deze zaak was gevraagd.',
	example: { title: 'Het rekengesprek' },
});
