import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

const WHAT_NOW = {
	short:
		'Score en spreiding van de zaak zijn opnieuw berekend. Nodig een andere beoordelaar uit, of zet de zaak over naar een ronde waarin nog beoordeeld wordt.',
	void: 'Score en spreiding van de zaak zijn opnieuw berekend. Het voorstel rustte op deze beoordeling en is vervallen, met de stemmen. Zorg voor een andere beoordeling en doe dan een nieuw voorstel.',
	known:
		'Het besluit is al bekend, of wordt net bekendgemaakt; het verandert niet. Wat er gebeurde staat in het verloop van de zaak. Kijk of het besluit zonder deze beoordeling overeind blijft. Zo niet, stel dan een maatregel voor.',
} as const;

/** To the secretaries: a reviewer declared an interest after delivering. */
export const reviewFellAway = defineTemplate({
	label: 'Beoordeling vervallen na een belang',
	sentWhen: 'Aan het secretariaat, als een beoordelaar na het inleveren een belang meldt.',
	schema: z.object({ case: z.string(), title: z.string(), came: z.enum(['short', 'void', 'known']) }),
	subject: ({ title }) => `Een beoordeling telt niet meer mee: ${title}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `Een beoordelaar van ${data.title} meldde na het inleveren een belang. Die beoordeling telt niet meer mee.` },
		{ kind: 'text', text: WHAT_NOW[data.came] },
		{ kind: 'button', label: 'Naar de zaak', url: `${siteUrl}/admin/zaken/${data.case}` },
	],
	because: 'u bij het kwaliteitssecretariaat werkt.',
	example: { case: '0'.repeat(24), title: 'Het rekengesprek', came: 'void' },
});
