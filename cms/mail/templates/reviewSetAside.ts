import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** To a reviewer whose review counts no longer, as the case goes on by other criteria. */
export const reviewSetAside = defineTemplate({
	label: 'Beoordeling telt niet meer mee',
	sentWhen: 'Aan de beoordelaars van een zaak die teruggaat naar de aanbieder omdat de criteria zijn vervangen.',
	schema: z.object({ title: z.string() }),
	subject: ({ title }) => `De criteria zijn vervangen: ${title}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `De criteria waarmee u ${data.title} beoordeelde, zijn intussen vervangen. De aanbieder dient opnieuw in, en daarna wordt opnieuw gevraagd wie beoordeelt. U hoeft hiervoor niets meer te doen.`,
		},
		{ kind: 'button', label: 'Naar uw beoordelingen', url: `${siteUrl}/admin/beoordelen` },
	],
	because: 'u voor deze zaak was gevraagd.',
	example: { title: 'Het rekengesprek' },
});
