import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { remindReviewers as remind } from '../operations/quality/remindReviewers.ts';
import { ATTEMPTS } from './attempts.ts';

/** Early each morning: who is late with an answer or a review hears so. */
export const remindReviewers: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'remindReviewers',
	label: 'Herinneringen aan beoordelaars',
	schedule: [{ cron: '0 40 5 * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		await remind({ payload: req.payload, moment: now() });
		return { output: {} };
	},
};
