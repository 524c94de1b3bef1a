import { createLocalReq, type Payload, type TypedUser } from 'payload';
import { cache } from 'react';
import { now } from '../../env.ts';
import { loadTasks, type TaskList } from '../../operations/tasks/loadTasks.ts';

/** What waits for the signed-in user; asked once for a screen, though the menu and the page both show it. */
export const ownTasks = cache(async (payload: Payload, user: TypedUser): Promise<TaskList> => {
	return loadTasks({ req: await createLocalReq({ user }, payload), moment: now() });
});
