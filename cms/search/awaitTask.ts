import type { EnqueuedTaskPromise, Task } from 'meilisearch';

/** A task that the search engine accepted and then failed. `code` is Meilisearch's, for example `index_not_found`. */
export class SearchTaskError extends Error {
	readonly code: string;
	constructor({ code, message }: { code: string; message: string }) {
		super(message);
		this.name = 'SearchTaskError';
		this.code = code;
	}
}

/** Waits until a task is done and throws when it did not succeed: without this a failed write looks like a good one. */
export async function awaitTask(enqueued: EnqueuedTaskPromise): Promise<Task> {
	const task = await enqueued.waitTask();
	if (task.status === 'succeeded') return task;
	throw new SearchTaskError({
		code: task.error?.code ?? task.status,
		message: `Search task ${task.uid} (${task.type}) ended as ${task.status}: ${task.error?.message ?? 'no reason given'}`,
	});
}
