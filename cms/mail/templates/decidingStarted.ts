import { z } from 'zod';
import { dayInFull } from '../dayInFull.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To a committee member: deciding began in a round. */
export const decidingStarted = defineTemplate({
	label: 'Besluiten begonnen',
	sentWhen: 'Aan de commissieleden van een ronde, als het besluiten begint.',
	schema: z.object({ round: z.string(), releaseOn: z.string() }),
	subject: ({ round }) => `De commissie is aan zet: ${round}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: `Het beoordelen in ${data.round} is klaar. Zodra het secretariaat een voorstel doet, staat het bij uw taken. De besluiten worden bekend op ${dayInFull(data.releaseOn)}.`,
		},
		{ kind: 'button', label: 'Naar mijn taken', url: `${siteUrl}/admin` },
	],
	because: 'u commissielid bent.',
	example: { round: 'Voorjaar 2027', releaseOn: '2027-04-01' },
});
