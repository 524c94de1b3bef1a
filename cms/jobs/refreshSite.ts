import type { TaskConfig } from 'payload';
import { ATTEMPTS } from './attempts.ts';
import { refreshSites } from './refreshSites.ts';

/** Tells every site process which pages are stale. */
export const refreshSite: TaskConfig<{ input: { tags: string[] }; output: Record<string, never> }> = {
	slug: 'refreshSite',
	label: 'Website verversen',
	inputSchema: [{ name: 'tags', type: 'text', hasMany: true, required: true }],
	retries: ATTEMPTS,
	handler: async ({ input }) => {
		await refreshSites(input.tags);
		return { output: {} };
	},
};
