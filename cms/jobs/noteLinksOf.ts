import type { TaskConfig } from 'payload';
import { dayOf } from '../domain/shared/days.ts';
import { now } from '../env.ts';
import { LINKING, noteLinks } from '../operations/links/noteLinks.ts';
import { ATTEMPTS } from './attempts.ts';

/** After a change: notes the web addresses of one document, to be asked for. */
export const noteLinksOf: TaskConfig<{ input: { kind: string; id: string }; output: Record<string, never> }> = {
	slug: 'noteLinksOf',
	label: 'Links noteren',
	inputSchema: [
		{ name: 'kind', type: 'text', required: true },
		{ name: 'id', type: 'text', required: true },
	],
	retries: ATTEMPTS,
	handler: async ({ input, req }) => {
		const kind = LINKING.find((known) => known === input.kind);
		if (kind) await noteLinks({ payload: req.payload, kind, id: input.id, today: dayOf(now()) });
		return { output: {} };
	},
};
