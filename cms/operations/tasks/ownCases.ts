import type { Where } from 'payload';
import type { QualityCase } from '../../payload-types.ts';
import { MOST_TASKS, type Task, type TaskSource } from './task.ts';

/** Own requests where it is the provider's turn: to be submitted, completed, or the facts to be answered. What is decided but not known isn't among them. */
export const ownCases: TaskSource = {
	kind: 'own-case',
	label: 'aanvragen om erkenning',
	roles: ['provider', 'coordinator'],
	load: async ({ payload, req, today, providerIds }) => {
		if (providerIds.length === 0) return { tasks: [], total: 0 };
		const answering: Where = {
			and: [{ state: { equals: 'prepared' } }, { factsUntil: { greater_than_equal: today } }, { factsAnsweredAt: { exists: false } }],
		};
		// A provider reads its cases through doors of its own only; these are its own by `providerIds`.
		const { docs, totalDocs } = await payload.find({
			collection: 'qualityCases',
			where: { and: [{ provider: { in: providerIds } }, { or: [{ state: { in: ['open', 'to-complete'] } }, answering] }] },
			sort: 'dueDay',
			depth: 0,
			select: { title: true, state: true, kind: true, dueDay: true, factsUntil: true },
			limit: MOST_TASKS,
			req,
		});
		return { tasks: docs.map(toTask), total: totalDocs, listHref: '/admin/erkenning' };
	},
};

function toTask({ id, title, state, kind, dueDay, factsUntil }: Pick<QualityCase, 'id' | 'title' | 'state' | 'kind' | 'dueDay' | 'factsUntil'>): Task {
	const about = { kind: `own-case-${state}`, href: `/admin/erkenning/${id}`, collection: 'qualityCases' as const, itemId: id };
	if (state === 'prepared')
		return {
			...about,
			title: `Reageren op de feiten: ${title}`,
			why: 'De beoordeling is klaar en er is nog niets besloten. Klopt er feitelijk iets niet, dan kunt u dat nu melden.',
			dueDay: factsUntil ?? null,
		};
	if (state === 'to-complete')
		return {
			...about,
			title: `Aanvraag aanvullen: ${title}`,
			why: 'Het secretariaat stuurde uw aanvraag terug; er ontbreekt nog iets.',
			dueDay: dueDay ?? null,
		};
	const why =
		kind === 'reopened'
			? 'U wijzigde erkend aanbod; enkele criteria worden opnieuw beoordeeld. Vul de zelfbeoordeling daarvoor aan.'
			: 'U begon een aanvraag om erkenning en diende haar nog niet in.';
	return { ...about, title: `Zelfbeoordeling afmaken: ${title}`, why, dueDay: dueDay ?? null };
}
