import type { TaskConfig } from 'payload';
import { env, now } from '../env.ts';
import { sendMail as send } from '../operations/sendMail.ts';
import { ATTEMPTS } from './attempts.ts';

/** Sends one mail of the outbox. What the mail server says stands in the outbox, which queues the next try itself; here only the database may fail. */
export const sendMail: TaskConfig<{ input: { mail: string }; output: Record<string, never> }> = {
	slug: 'sendMail',
	label: 'E-mail versturen',
	inputSchema: [{ name: 'mail', type: 'text', required: true }],
	retries: ATTEMPTS,
	handler: async ({ input, req }) => {
		await send({ req, id: input.mail, siteUrl: env.SITE_URL, moment: now() });
		return { output: {} };
	},
};
