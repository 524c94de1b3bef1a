import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { eraseMails as erase } from '../operations/eraseMails.ts';
import { ATTEMPTS } from './attempts.ts';

/** Each night: who got which mail is forgotten after the term of retention. */
export const eraseMails: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'eraseMails',
	label: 'Verlopen mailgegevens wissen',
	schedule: [{ cron: '0 20 3 * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		await erase({ req, moment: now() });
		return { output: {} };
	},
};
