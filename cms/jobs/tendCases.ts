import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { eraseOrphans } from '../operations/quality/eraseOrphans.ts';
import { reopenWaiting } from '../operations/quality/reopenWaiting.ts';
import { ATTEMPTS } from './attempts.ts';

/** Each hour: changes that waited for a case to be over are taken up, and files that no case names go. */
export const tendCases: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'tendCases',
	label: 'Wachtende wijzigingen en losse bewijsstukken',
	schedule: [{ cron: '0 20 * * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		const moment = now();
		await reopenWaiting({ payload: req.payload, moment });
		await eraseOrphans({ payload: req.payload, moment });
		return { output: {} };
	},
};
