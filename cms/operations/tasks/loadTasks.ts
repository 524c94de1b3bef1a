import type { PayloadRequest } from 'payload';
import { holds } from '../../access/principal.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { ownProviderIds } from '../ownProviderIds.ts';
import { TASK_SOURCES } from './index.ts';
import type { Task, TaskContext, TaskSource } from './task.ts';

/** What waits for somebody. `more` says for which kinds there is more than what is listed, and where that stands. */
export type TaskList = { tasks: Task[]; total: number; more: { label: string; count: number; href: string | null }[] };

const NONE: TaskList = { tasks: [], total: 0, more: [] };

/** All that waits for the signed-in user at a moment, the most urgent first: by day, then in the order of the sources. */
export async function loadTasks({
	req,
	moment,
	sources = TASK_SOURCES,
}: {
	req: PayloadRequest;
	moment: Date;
	sources?: readonly TaskSource[];
}): Promise<TaskList> {
	const context = await taskContextOf({ req, moment });
	if (!context) return NONE;
	const own = sources.filter(({ roles }) => holds(context.user, ...roles));
	const found = await Promise.all(own.map(async (source) => ({ source, ...(await source.load(context)) })));
	return {
		tasks: found.flatMap(({ tasks }) => tasks).sort(byDay),
		total: found.reduce((sum, { total }) => sum + total, 0),
		more: found.flatMap(({ source, tasks, total, listHref }) =>
			total > tasks.length ? [{ label: source.label, count: total - tasks.length, href: listHref ?? null }] : [],
		),
	};
}

async function taskContextOf({ req, moment }: { req: PayloadRequest; moment: Date }): Promise<TaskContext | null> {
	const { user, payload } = req;
	if (user?.collection !== 'users') return null;
	const providerIds = await ownProviderIds(req);
	return { payload, req, user, today: dayOf(moment), providerIds, offeringIds: await ownOfferingIds({ req, providerIds }) };
}

async function ownOfferingIds({ req, providerIds }: { req: PayloadRequest; providerIds: string[] }): Promise<string[]> {
	if (providerIds.length === 0) return [];
	const { docs } = await req.payload.find({
		collection: 'offerings',
		where: { provider: { in: providerIds } },
		depth: 0,
		select: { provider: true },
		limit: 0,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return docs.map(({ id }) => id);
}

/** Array.sort keeps the order of the sources within a day; what has no day comes last. */
function byDay(first: Task, second: Task): number {
	return (first.dueDay ?? '9999').localeCompare(second.dueDay ?? '9999');
}
