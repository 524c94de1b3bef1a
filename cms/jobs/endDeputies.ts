import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { endPastDeputies } from '../operations/accounts/endDeputies.ts';
import { ATTEMPTS } from './attempts.ts';

/** Each night: a deputy's role whose last day has passed is taken off. It stopped counting by itself; this keeps the accounts tidy and the log complete. */
export const endDeputies: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'endDeputies',
	label: 'Afgelopen vervangingen opruimen',
	schedule: [{ cron: '0 10 0 * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		await endPastDeputies({ req, moment: now() });
		return { output: {} };
	},
};
