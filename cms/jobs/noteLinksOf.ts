import type { TaskConfig } from 'payload';
import { dayOf } from '../domain/shared/days.ts';
import { now } from '../env.ts';
import { LINKING, noteLinks } from '../operations/links/noteLinks.ts';
import { ATTEMPTS } from './attempts.ts';

/** After a change: notes the web addresses of one document, or of many that were imported, to be asked for. */
export const noteLinksOf: TaskConfig<{ input: { kind: string; id: string; others?: string[] }; output: Record<string, never> }> = {
	slug: 'noteLinksOf',
	label: 'Links noteren',
	inputSchema: [
		{ name: 'kind', type: 'text', required: true },
		{ name: 'id', type: 'text', required: true },
		{ name: 'others', type: 'text', hasMany: true },
	],
	retries: ATTEMPTS,
	handler: async ({ input, req }) => {
		const kind = LINKING.find((known) => known === input.kind);
		if (kind) for (const id of [input.id, ...(input.others ?? [])]) await noteLinks({ payload: req.payload, kind, id, today: dayOf(now()) });
		return { output: {} };
	},
};
