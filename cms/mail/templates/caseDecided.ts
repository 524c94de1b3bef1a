import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';
import { longDay } from '../longDay.ts';

/** To a provider: a decision is known. What it says stands in the letter, behind the sign-in. */
export const caseDecided = defineTemplate({
	label: 'Besluit bekend',
	sentWhen: 'Aan de aanbieder, als een besluit over erkenning is vrijgegeven.',
	schema: z.object({ title: z.string(), reference: z.string(), case: z.string(), outcome: z.string(), objectUntil: z.string().nullable() }),
	subject: ({ title }) => `Besluit over erkenning: ${title}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: `De kwaliteitscommissie heeft besloten over ${data.title}: ${data.outcome}.` },
		{ kind: 'text', text: 'De brief met de redenen, de score en het profiel staat voor u klaar.' },
		{ kind: 'button', label: 'Lees het besluit', url: `${siteUrl}/admin/erkenning/${data.case}` },
		{
			kind: 'text',
			text: data.objectUntil
				? `Bent u het er niet mee eens? U kunt tot en met ${longDay(data.objectUntil)} bezwaar maken, op dezelfde bladzijde.`
				: 'Dit is het besluit op uw bezwaar. In de brief staat hoe u in beroep kunt gaan.',
		},
		{ kind: 'note', text: `Kenmerk ${data.reference}.` },
	],
	because: 'u werkt voor de aanbieder van dit aanbod.',
	example: { title: 'Het rekengesprek', reference: 'KW-7F3K', case: '0'.repeat(24), outcome: 'erkend', objectUntil: '2027-03-01' },
});
