import type { Where } from 'payload';
import { dayOf } from '../../domain/shared/days.ts';
import type { Edition } from '../../payload-types.ts';
import { listHref } from './adminHref.ts';
import { type FoundTasks, MOST_TASKS, type Task, type TaskContext } from './task.ts';

/** An edition as a task speaks of it. Days are `JJJJ-MM-DD`. */
export type EditionInTask = { id: string; name: string; state: Edition['state']; startDay: string; endDay: string; deadlineDay: string | null };

/** Editions of somebody's own that satisfy `where`, the earliest first, each as the task that `toTask` makes of it. */
export async function findEditionTasks(
	{ payload, req, user, offeringIds }: TaskContext,
	{ where, toTask }: { where: Where; toTask: (edition: EditionInTask) => Task },
): Promise<FoundTasks> {
	if (offeringIds.length === 0) return { tasks: [], total: 0 };
	const { docs, totalDocs } = await payload.find({
		collection: 'editions',
		where: { and: [{ offering: { in: offeringIds } }, where] },
		sort: 'startDate',
		depth: 1,
		select: { code: true, state: true, offering: true, startDate: true, endDate: true, enrolmentDeadline: true },
		populate: { offerings: { title: true } },
		limit: MOST_TASKS,
		overrideAccess: false,
		user,
		req,
	});
	return { tasks: docs.map((edition) => toTask(inTask(edition))), total: totalDocs, listHref: listHref('editions') };
}

/** The moment at which a day is stored. */
export function noonOf(day: string): string {
	return `${day}T12:00:00.000Z`;
}

type Found = Pick<Edition, 'id' | 'code' | 'state' | 'offering' | 'startDate' | 'endDate' | 'enrolmentDeadline'>;

function inTask({ id, code, state, offering, startDate, endDate, enrolmentDeadline }: Found): EditionInTask {
	const title = typeof offering === 'string' ? '' : offering.title;
	return {
		id,
		name: title ? `${title} (${code})` : code,
		state,
		startDay: day(startDate) ?? '',
		endDay: day(endDate) ?? '',
		deadlineDay: day(enrolmentDeadline),
	};
}

function day(moment: string | null | undefined): string | null {
	return moment ? dayOf(new Date(moment)) : null;
}
