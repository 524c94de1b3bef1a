import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { sealLog as seal } from '../operations/lifecycle/sealLog.ts';
import { ATTEMPTS } from './attempts.ts';

/** Each night: one seal over the steps of the day before. */
export const sealLog: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'sealLog',
	label: 'Zegel op het logboek',
	schedule: [{ cron: '0 15 2 * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		await seal({ payload: req.payload, moment: now() });
		return { output: {} };
	},
};
