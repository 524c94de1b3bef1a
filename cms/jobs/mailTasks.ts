import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { mailDigests } from '../operations/tasks/mailDigests.ts';
import { ATTEMPTS } from './attempts.ts';

/** Early each morning: reminders of what waits, to each at most one a week. */
export const mailTasks: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'mailTasks',
	label: 'Herinneringen aan taken',
	schedule: [{ cron: '0 30 5 * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		await mailDigests({ payload: req.payload, moment: now() });
		return { output: {} };
	},
};
