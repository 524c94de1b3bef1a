import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { closeRounds } from '../operations/quality/closeRounds.ts';
import { eraseOrphans } from '../operations/quality/eraseOrphans.ts';
import { reopenWaiting } from '../operations/quality/reopenWaiting.ts';
import { ATTEMPTS } from './attempts.ts';

/** Each hour: changes that waited for a case to be over are taken up, files that no case names go, and rounds close of which the term for objections is over. */
export const tendCases: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'tendCases',
	label: 'Wachtende wijzigingen, losse bewijsstukken en rondes die sluiten',
	schedule: [{ cron: '0 20 * * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		const moment = now();
		await reopenWaiting({ payload: req.payload, moment });
		await eraseOrphans({ payload: req.payload, moment });
		await closeRounds({ payload: req.payload, moment });
		return { output: {} };
	},
};
