import type { PayloadRequest } from 'payload';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';
import { releaseRun } from './claim.ts';
import { queueFollow } from './followImport.ts';
import type { Run } from './run.ts';

/** Every row had its turn: the run is done, and the log says who imported what kind of file. */
export async function finishImport({ req, run, moment }: { req: PayloadRequest; run: Run; moment: Date }): Promise<void> {
	await inTransaction(req, async () => {
		const isDone = await releaseRun({ req, id: run.id, state: 'importing', data: { state: 'done', finishedAt: moment.toISOString() } });
		if (!isDone) return;
		await queueFollow(req, run.id);
		await logActivity({ req, collection: 'importRuns', id: run.id, verb: 'import', fields: [run.table.kind], moment });
	});
}
