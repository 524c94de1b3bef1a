import type { Payload, TaskConfig } from 'payload';
import { dayOf } from '../domain/shared/days.ts';
import { env, now } from '../env.ts';
import { noteAllLinks } from '../operations/links/noteLinks.ts';
import { readState, writeState } from '../operations/systemState.ts';
import { ATTEMPTS } from './attempts.ts';
import { checkDueLinks } from './links/checkDueLinks.ts';

const PAUSE_IN_MS = 1000;

let isChecking = false;

/**
 * Every ten minutes: asks for the web addresses whose turn it is. It does so beside the jobs, not as one: a job that waits for the world outside
 * would keep the refresh of the site waiting. Only the process that runs jobs starts it; what a killed one left is due the next time.
 */
export const checkLinks: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'checkLinks',
	label: 'Links controleren',
	schedule: [{ cron: '0 */10 * * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		const today = dayOf(now());
		if ((await readState(req, 'linksNotedOn')) !== today) {
			await noteAllLinks({ payload: req.payload, today });
			await writeState({ payload: req.payload }, 'linksNotedOn', today);
		}
		void checkBeside({ payload: req.payload, today });
		return { output: {} };
	},
};

async function checkBeside({ payload, today }: { payload: Payload; today: string }): Promise<void> {
	if (isChecking) return;
	isChecking = true;
	try {
		await checkDueLinks({ payload, today, moment: now(), allowedHosts: env.LINK_CHECK_ALLOWED_HOSTS, pauseInMs: PAUSE_IN_MS });
	} catch (error) {
		payload.logger.error({ msg: 'The links could not be checked; they are asked for again later', err: error });
	} finally {
		isChecking = false;
	}
}
