import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import type { Role } from '../../domain/shared/roles.ts';

/** What somebody may do about a task without opening it: a call to our own API. `path` begins below `/api`. */
export type TaskAction = { label: string; method: 'POST' | 'PATCH'; path: string; body?: Record<string, string>; done: string };

/**
 * Something that waits for somebody, computed from the facts and stored nowhere: it is gone when the facts no longer ask for it.
 * `why` is a sentence for people, `dueDay` is `JJJJ-MM-DD` or null where nothing says before when, `href` opens what the task is about.
 */
export type Task = {
	kind: string;
	title: string;
	why: string;
	dueDay: string | null;
	href: string;
	collection: CollectionSlug;
	itemId: string;
	actions?: TaskAction[];
};

/** For whom and when tasks are looked for. `providerIds` are the organisations of somebody's own, as provider or as coordinator of its region. */
export type TaskContext = {
	payload: Payload;
	req: PayloadRequest;
	user: NonNullable<PayloadRequest['user']>;
	today: string;
	providerIds: string[];
	/** All offerings of these. A question names them, as `offering.provider` would be asked of everybody's offerings that the user may read. */
	offeringIds: string[];
};

/** The first tasks of a kind and how many there are in all; `listHref` opens the list where the others stand. */
export type FoundTasks = { tasks: Task[]; total: number; listHref?: string };

/**
 * One reason for which something waits. `label` names the kind in Dutch, for many; `roles` see it. `load` asks bounded questions (`MOST_TASKS`)
 * with the access of the user. What it answers must be the user's own to do.
 */
export type TaskSource = { kind: string; label: string; roles: readonly Role[]; load: (context: TaskContext) => Promise<FoundTasks> };

/** Of one kind at most so many tasks are shown; the rest is a number. */
export const MOST_TASKS = 20;
