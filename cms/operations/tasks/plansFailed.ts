import { idOf } from '../../access/principal.ts';
import { momentInWords } from '../../domain/publication/planning.ts';
import { itemHref } from './adminHref.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** What was planned and could not be done; until somebody plans it anew or puts it away. */
export const plansFailed: TaskSource = {
	kind: 'plan-failed',
	label: 'geplande wijzigingen die niet gelukt zijn',
	roles: ['provider', 'coordinator', 'editor'],
	load: async ({ payload, req, user, providerIds }) => {
		const { docs, totalDocs } = await payload.find({
			collection: 'plannedChanges',
			where: { and: [{ state: { equals: 'failed' } }, { or: [{ plannedBy: { equals: user.id } }, { provider: { in: providerIds } }] }] },
			sort: 'at',
			depth: 0,
			limit: MOST_TASKS,
			overrideAccess: false,
			user,
			req,
		});
		return {
			total: totalDocs,
			listHref: '/admin/gepland',
			tasks: docs.flatMap(({ kind, itemId, title, verb, at, failure, plannedBy }) => {
				if (kind !== 'offerings' && kind !== 'paths' && kind !== 'pages') return [];
				const who = idOf(plannedBy) === user.id ? 'U had dit' : 'Een collega had dit';
				return [
					{
						kind: 'plan-failed',
						title: `"${title ?? 'Zonder titel'}" is niet ${verb === 'publish' ? 'gepubliceerd' : 'ingetrokken'}`,
						why: `${who} gepland voor ${momentInWords(new Date(at))}. ${failure ?? ''}`.trim(),
						dueDay: at.slice(0, 10),
						href: itemHref(kind, itemId),
						collection: kind,
						itemId,
						actions: [{ label: 'Weghalen', method: 'POST' as const, path: `/${kind}/${itemId}/unplan`, body: { verb }, done: 'Weggehaald.' }],
					},
				];
			}),
		};
	},
};
