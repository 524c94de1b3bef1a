import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { askNewPassword as ask } from '../operations/askNewPassword.ts';
import { ATTEMPTS } from './attempts.ts';

/** Somebody asked for a new password. A job looks whether there is such an account, so that the answer takes as long for a known address as for an unknown one. */
export const askNewPassword: TaskConfig<{ input: { email: string }; output: Record<string, never> }> = {
	slug: 'askNewPassword',
	label: 'Nieuw wachtwoord aanvragen',
	inputSchema: [{ name: 'email', type: 'text', required: true }],
	retries: ATTEMPTS,
	handler: async ({ input, req }) => {
		await ask({ req, email: input.email, moment: now() });
		return { output: {} };
	},
};
