import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { openVoting as open } from '../operations/quality/openVoting.ts';
import { ATTEMPTS } from './attempts.ts';

/** Each morning: where the term of a provider to answer is over, who decides hears that it can vote. */
export const openVoting: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'openVoting',
	label: 'De commissie laten stemmen',
	schedule: [{ cron: '0 50 5 * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		await open({ payload: req.payload, moment: now() });
		return { output: {} };
	},
};
