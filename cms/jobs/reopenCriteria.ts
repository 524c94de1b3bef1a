import type { TaskConfig } from 'payload';
import { z } from 'zod';
import { now } from '../env.ts';
import { reopenCriteria as reopen } from '../operations/quality/reopenCriteria.ts';
import { ATTEMPTS } from './attempts.ts';

const differencesSchema = z.array(z.object({ field: z.string(), label: z.string(), before: z.string(), after: z.string() }));

/** After a change of a recognised offering: opens a case for the criteria that it touches. */
export const reopenCriteria: TaskConfig<{ input: { offering: string; differences: string }; output: Record<string, never> }> = {
	slug: 'reopenCriteria',
	label: 'Criteria heropenen na een wijziging',
	inputSchema: [
		{ name: 'offering', type: 'text', required: true },
		{ name: 'differences', type: 'textarea', required: true },
	],
	retries: ATTEMPTS,
	handler: async ({ input, req }) => {
		await reopen({ req, offering: input.offering, differences: differencesSchema.parse(JSON.parse(input.differences)), moment: now() });
		return { output: {} };
	},
};
