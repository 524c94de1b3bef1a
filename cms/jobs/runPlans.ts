import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { runDuePlans } from '../operations/plans/runDuePlans.ts';
import { ATTEMPTS } from './attempts.ts';

/**
 * Each minute: publishes and withdraws what was planned. Payload's own `schedulePublish` isn't used: its server function lets everybody who
 * is signed in plan or cancel for any item, it knows no reason for going off line, and what fails is tried again or lost without a word.
 */
export const runPlans: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'runPlans',
	label: 'Geplande wijzigingen uitvoeren',
	schedule: [{ cron: '0 * * * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		await runDuePlans({ payload: req.payload, moment: now() });
		return { output: {} };
	},
};
