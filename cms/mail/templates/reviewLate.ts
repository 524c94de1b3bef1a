import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** A review that should have been answered or delivered. Says no more of the case than an invitation does. */
export const reviewLate = defineTemplate({
	label: 'Beoordeling te laat',
	sentWhen: 'Als de termijn van een uitnodiging of beoordeling voorbij is, en daarna om de vijf werkdagen.',
	schema: z.object({ title: z.string(), dueOn: z.string(), isInvitation: z.boolean(), path: z.string() }),
	subject: ({ title, isInvitation }) => `${isInvitation ? 'Antwoord gevraagd' : 'Uw beoordeling wordt nog verwacht'}: ${title}`,
	body: ({ data, siteUrl }) => [
		{
			kind: 'text',
			text: data.isInvitation
				? `U bent gevraagd "${data.title}" te beoordelen. Wij hoorden uiterlijk ${data.dueOn} graag of u een belang heeft en of u kunt. Wilt u dat nu nog laten weten?`
				: `U zou "${data.title}" uiterlijk ${data.dueOn} beoordelen. Wilt u uw beoordeling inleveren zodra het kan?`,
		},
		{ kind: 'text', text: 'Lukt het niet, geef de beoordeling dan terug. Het secretariaat vraagt dan een ander.' },
		{ kind: 'button', label: data.isInvitation ? 'Antwoord geven' : 'Verder met beoordelen', url: `${siteUrl}${data.path}` },
	],
	because: 'u gevraagd bent dit te beoordelen.',
	example: { title: 'Lezen met rijke teksten', dueOn: 'vrijdag 20 november 2026', isInvitation: false, path: '/admin/beoordelen' },
});
