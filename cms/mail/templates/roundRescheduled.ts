import { z } from 'zod';
import { dayInFull } from '../dayInFull.ts';
import { defineTemplate } from '../defineTemplate.ts';

/** To whoever works in a round: its dates were moved. */
export const roundRescheduled = defineTemplate({
	label: 'Data van een ronde verzet',
	sentWhen: 'Aan wie aan het werk is in een ronde, als het secretariaat de data verzet.',
	schema: z.object({ round: z.string(), until: z.string(), isDeciding: z.boolean() }),
	subject: ({ round }) => `Nieuwe data: ${round}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: data.isDeciding
				? `De data van ${data.round} zijn verzet. De besluiten worden bekend op ${dayInFull(data.until)}.`
				: `De data van ${data.round} zijn verzet. Beoordelingen inleveren kan tot en met ${dayInFull(data.until)}.`,
		},
		{ kind: 'button', label: 'Naar mijn taken', url: `${siteUrl}/admin` },
	],
	because: 'u in deze ronde werkt.',
	example: { round: 'Voorjaar 2027', until: '2027-03-07', isDeciding: false },
});
