import { z } from 'zod';
import { defineTemplate } from '../defineTemplate.ts';

/** What waits for somebody: at most weekly, and only when something is new. */
export const tasksDigest = defineTemplate({
	label: 'Wat er op u wacht',
	sentWhen: 'Hooguit één keer per week, als er iets nieuws wacht. Uit te zetten bij "Mijn account".',
	schema: z.object({ total: z.number().int(), fresh: z.number().int(), tasks: z.array(z.object({ title: z.string(), due: z.string() })) }),
	subject: ({ total, fresh }) =>
		`Er ${total === 1 ? 'wacht één taak' : `wachten ${total} taken`} op u${fresh < total ? `, waarvan ${fresh === 1 ? 'één nieuw' : `${fresh} nieuw`}` : ''}`,
	body: ({ data, siteUrl }) => [
		{ kind: 'text', text: data.total === 1 ? 'Dit wacht op u:' : 'Dit wacht op u, het dringendste eerst:' },
		{ kind: 'list', items: data.tasks.map(({ title, due }) => (due ? `${title} (${due})` : title)) },
		...(data.total > data.tasks.length ? [{ kind: 'text' as const, text: `En nog ${data.total - data.tasks.length}.` }] : []),
		{ kind: 'button', label: 'Naar mijn taken', url: `${siteUrl}/admin` },
		{ kind: 'note', text: `Liever geen herinneringen? Zet ze uit bij "Mijn account": ${siteUrl}/admin/account` },
	],
	because: 'er werk op u wacht en u herinneringen per e-mail aan hebt staan.',
	example: {
		total: 3,
		fresh: 1,
		tasks: [
			{ title: 'Inschrijving sluiten: Het rekengesprek (najaar)', due: 'had gemoeten op 19 november 2026' },
			{ title: 'Melding lezen: Het rekengesprek', due: 'uiterlijk vrijdag 4 december' },
			{ title: 'Nalezen: Lezen met rijke teksten', due: '' },
		],
	},
});
