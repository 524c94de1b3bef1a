import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { announceDecisions as announce } from '../operations/quality/announceDecisions.ts';
import { ATTEMPTS } from './attempts.ts';

/** After a release: letter and mail of each decision that is known now. Each happens once, however often this runs. */
export const announceDecisions: TaskConfig<{ input: { round?: string; decision?: string }; output: Record<string, never> }> = {
	slug: 'announceDecisions',
	label: 'Besluiten bekendmaken',
	inputSchema: [
		{ name: 'round', type: 'text' },
		{ name: 'decision', type: 'text' },
	],
	retries: ATTEMPTS,
	handler: async ({ input, req }) => {
		await announce({ req, about: input, moment: now() });
		return { output: {} };
	},
};
