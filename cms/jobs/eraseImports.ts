import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { eraseImports as erase } from '../operations/import/eraseImports.ts';
import { ATTEMPTS } from './attempts.ts';

/** Each night: the rows of old imports are erased after the term of retention. */
export const eraseImports: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'eraseImports',
	label: 'Verlopen imports wissen',
	schedule: [{ cron: '0 30 3 * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		await erase({ req, moment: now() });
		return { output: {} };
	},
};
