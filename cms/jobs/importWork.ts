import type { Payload, TaskConfig } from 'payload';
import { now } from '../env.ts';
import { findWaitingRuns } from '../operations/import/findWaitingRuns.ts';
import { workOnRun } from '../operations/import/workOnRun.ts';
import { ATTEMPTS } from './attempts.ts';

/** Runs that this process is at. */
const underWay = new Set<string>();

/**
 * Begins to check or import a run, and lets it go on by itself: other jobs, such as those by which a publication becomes findable, don't wait
 * for it. What a killed process left is found each minute, when its claim has run out.
 */
export const importWork: TaskConfig<{ input: { run?: string }; output: Record<string, never> }> = {
	slug: 'importWork',
	label: 'Bestand inlezen',
	inputSchema: [{ name: 'run', type: 'text' }],
	schedule: [{ cron: '0 * * * * *', queue: 'default' }],
	retries: ATTEMPTS,
	handler: async ({ input, req }) => {
		const runs = input.run ? [input.run] : await findWaitingRuns(req);
		for (const run of runs) void goOn(req.payload, run);
		return { output: {} };
	},
};

async function goOn(payload: Payload, run: string): Promise<void> {
	if (underWay.has(run)) return;
	underWay.add(run);
	try {
		await workOnRun({ payload, id: run, now, isTimeUp: () => false });
	} catch (error) {
		payload.logger.error({ msg: `Import ${run} broke off; it is taken up again`, err: error });
	} finally {
		underWay.delete(run);
	}
}
