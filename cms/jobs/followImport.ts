import type { TaskConfig } from 'payload';
import { followImport as follow } from '../operations/import/followImport.ts';
import { ATTEMPTS } from './attempts.ts';

/** Lets index and site follow what an import changed; every five minutes also what a killed one left. */
export const followImport: TaskConfig<{ input: { run?: string }; output: Record<string, never> }> = {
	slug: 'followImport',
	label: 'Zoekindex en website bijwerken na een import',
	inputSchema: [{ name: 'run', type: 'text' }],
	schedule: [{ cron: '0 */5 * * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ input, req }) => {
		while (await follow(req, input.run ?? null));
		return { output: {} };
	},
};
