import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { inTransaction } from '../operations/inTransaction.ts';
import { remindOfTerms as remind } from '../operations/quality/remindOfTerms.ts';
import { ATTEMPTS } from './attempts.ts';

/** Each morning: who should know that a recognition ends or a condition is due gets a mail, once. */
export const remindOfTerms: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'remindOfTerms',
	label: 'Herinneren aan erkenningen die aflopen',
	schedule: [{ cron: '0 40 6 * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		await inTransaction(req, () => remind({ req, moment: now() }));
		return { output: {} };
	},
};
