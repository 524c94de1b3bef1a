import { z } from 'zod';
import { dayInFull } from '../dayInFull.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To a reviewer: scoring began in a round. */
export const scoringStarted = defineTemplate({
	label: 'Beoordelen begonnen',
	sentWhen: 'Aan beoordelaars met een aangenomen beoordeling, als het beoordelen in een ronde begint.',
	schema: z.object({ round: z.string(), until: z.string() }),
	subject: ({ round }) => `U kunt beginnen met beoordelen: ${round}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `In ${data.round} kunt u beginnen met beoordelen. Inleveren kan tot en met ${dayInFull(data.until)}.` },
		{ kind: 'button', label: 'Naar uw beoordelingen', url: `${siteUrl}/admin/beoordelen` },
	],
	because: 'u een beoordeling aannam.',
	example: { round: 'Voorjaar 2027', until: '2027-02-28' },
});
