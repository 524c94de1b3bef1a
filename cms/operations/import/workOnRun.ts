import { createLocalReq, type Payload } from 'payload';
import { dayOf } from '../../domain/shared/days.ts';
import { applyBatch } from './applyBatch.ts';
import { checkBatch, finishCheck } from './checkBatch.ts';
import { claimRun, releaseRun } from './claim.ts';
import { finishImport } from './finishImport.ts';
import { queueFollow } from './followImport.ts';
import { findRun, type Run } from './run.ts';
import { startWork, type Work } from './work.ts';

export type Progress = { state: Run['state']; done: number; total: number };
type Working = {
	payload: Payload;
	id: string;
	now: () => Date;
	/** When to stop and let others have their turn; what is left is done later. */
	isTimeUp: () => boolean;
	onProgress?: (progress: Progress) => void;
};

/**
 * Checks or imports as much of a run as there is time for, batch by batch. Any process may go on with it: each batch leaves a mark, and a row that was
 * applied is never applied again. Says whether there is more to do. A run that another process is at is left to that one.
 */
export async function workOnRun({ payload, id, now, isTimeUp, onProgress = () => {} }: Working): Promise<'more' | 'finished' | 'busy'> {
	const req = await createLocalReq({}, payload);
	const run = await findRun(req, id);
	if (!run || (run.state !== 'checking' && run.state !== 'importing')) return 'finished';
	const { state } = run;
	if (!(await claimRun({ req, id, state }))) return 'busy';
	const work = await startWork({ payload, run, today: dayOf(now()) });
	if (typeof work === 'string') {
		await releaseRun({ req, id, state, data: { state: 'failed', message: work, finishedAt: now().toISOString() } });
		return 'finished';
	}
	const step = state === 'checking' ? checkBatch : applyBatch;
	for (let cursor: number | null = run.cursor; cursor !== null; ) {
		const result: { cursor: number | null; count: number } = await step({ work, cursor, moment: now() });
		cursor = result.cursor;
		if (cursor === null) break;
		if (!(await claimRun({ req, id, state, data: { cursor } }))) return 'finished';
		onProgress({ state, done: cursor, total: run.total });
		if (state === 'importing') await queueFollow(req, id);
		if (isTimeUp()) {
			await releaseRun({ req, id, state });
			return 'more';
		}
	}
	await finish({ work, now });
	return 'finished';
}

async function finish({ work, now }: { work: Work; now: () => Date }): Promise<void> {
	const { payload, run } = work;
	const req = await createLocalReq({}, payload);
	if (run.state === 'checking') {
		await finishCheck(work);
		await releaseRun({ req, id: run.id, state: 'checking', data: { state: 'checked', cursor: 0 } });
		return;
	}
	await finishImport({ req, run, moment: now() });
}
