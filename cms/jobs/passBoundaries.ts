import type { TaskConfig } from 'payload';
import { now } from '../env.ts';
import { contextOf } from '../operations/catalogueContext.ts';
import { offeringIdsWithPassedBoundary } from '../operations/passedBoundaries.ts';
import { applyDuePathVersions } from '../operations/pathVersions/applyDuePathVersions.ts';
import { readState, writeState } from '../operations/systemState.ts';
import { ATTEMPTS } from './attempts.ts';

/** Offerings per job: a job each would rewrite the index thousands of times on the first day of a month. */
const CHUNK = 500;

/**
 * Every quarter of an hour: where a deadline, a first day or a recognition passed since the last look, index and pages follow.
 * What follows from dates is computed, never stored, so nothing but index and cache has to change; the text of a path's version whose day
 * has come is put live.
 */
export const passBoundaries: TaskConfig<{ input: Record<string, never>; output: Record<string, never> }> = {
	slug: 'passBoundaries',
	label: 'Verstreken data verwerken',
	schedule: [{ cron: '0 */15 * * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ req }) => {
		const context = contextOf({ req, moment: now() });
		await applyDuePathVersions({ payload: req.payload, moment: now() });
		const since = await readState(context, 'boundariesCheckedOn');
		if (since !== context.today) {
			const ids = await offeringIdsWithPassedBoundary(context, since);
			for (let start = 0; start < ids.length; start += CHUNK) {
				const related = ids.slice(start, start + CHUNK);
				await req.payload.jobs.queue({ task: 'followChange', input: { collection: 'editions', id: related[0] ?? '', slugs: [], related } });
			}
			await writeState(context, 'boundariesCheckedOn', context.today);
		}
		return { output: {} };
	},
};
