import { holds } from '../../access/principal.ts';
import { isDeadForSure } from '../../domain/link/verdict.ts';
import { itemHref } from './adminHref.ts';
import { MOST_TASKS, type Task, type TaskContext, type TaskSource } from './task.ts';

/** More dead addresses than this at once are a fault of the check, or of a host that everybody names. */
const MOST_LINKS = 500;
type Kind = 'offerings' | 'paths' | 'pages';

/** Items with a web address that didn't work on two different days: offerings for their organisation, paths and pages for the editor. */
export const deadLinks: TaskSource = {
	kind: 'link-dead',
	label: 'links die niet werken',
	roles: ['provider', 'coordinator', 'editor'],
	load: async (context) => {
		const urlsOf = await deadUrlsByItem(context);
		const kinds: Kind[] = [
			...(context.providerIds.length > 0 ? (['offerings'] as const) : []),
			...(holds(context.user, 'editor') ? (['paths', 'pages'] as const) : []),
		];
		const found = await Promise.all(kinds.map((kind) => tasksOf({ context, kind, urlsOf })));
		const tasks = found.flat();
		return { tasks: tasks.slice(0, MOST_TASKS), total: tasks.length };
	},
};

async function deadUrlsByItem({ payload, req }: TaskContext): Promise<Map<string, string[]>> {
	const { docs } = await payload.find({ collection: 'linkChecks', where: { state: { equals: 'dead' } }, depth: 0, limit: MOST_LINKS, pagination: false, req });
	const urlsOf = new Map<string, string[]>();
	for (const { url, state, deadDays, usedIn } of docs) {
		if (!isDeadForSure({ state, deadDays: deadDays ?? 0 })) continue;
		for (const use of usedIn ?? []) urlsOf.set(use, [...(urlsOf.get(use) ?? []), url]);
	}
	return urlsOf;
}

async function tasksOf({ context, kind, urlsOf }: { context: TaskContext; kind: Kind; urlsOf: Map<string, string[]> }): Promise<Task[]> {
	const ids = [...urlsOf.keys()].flatMap((use) => (use.startsWith(`${kind}/`) ? [use.slice(kind.length + 1)] : []));
	if (ids.length === 0) return [];
	const { payload, req, user, providerIds } = context;
	const { docs } = await payload.find({
		collection: kind,
		draft: true,
		where: { and: [{ id: { in: ids } }, ...(kind === 'offerings' ? [{ provider: { in: providerIds } }] : [])] },
		depth: 0,
		select: { title: true },
		limit: MOST_LINKS,
		pagination: false,
		overrideAccess: false,
		user,
		req,
	});
	return docs.map(({ id, title }) => ({
		kind: 'link-dead',
		title: `Een link in "${title || 'Zonder titel'}" werkt niet`,
		why: `Op twee dagen gaf dit adres geen pagina: ${(urlsOf.get(`${kind}/${id}`) ?? []).join(', ')}`,
		dueDay: null,
		href: itemHref(kind, id),
		collection: kind,
		itemId: id,
	}));
}
