import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { releaseRound as release } from '../operations/quality/releaseRound.ts';
import { ATTEMPTS } from './attempts.ts';

/** Releases a round of decisions. What it did before it was killed it doesn't do again; nothing shows before its last write. */
export const releaseRound: TaskConfig<{ input: { round: string }; output: Record<string, never> }> = {
	slug: 'releaseRound',
	label: 'Besluiten van een ronde vrijgeven',
	inputSchema: [{ name: 'round', type: 'text', required: true }],
	retries: ATTEMPTS,
	handler: async ({ input, req }) => {
		await release({ req, round: input.round, moment: now() });
		return { output: {} };
	},
};
