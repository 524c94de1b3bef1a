import type { PayloadRequest } from 'payload';

/** Has a job begin with a run, or go on with it. */
export async function queueWork(req: PayloadRequest, run: string): Promise<void> {
	await req.payload.jobs.queue({ task: 'importWork', input: { run }, req });
}
