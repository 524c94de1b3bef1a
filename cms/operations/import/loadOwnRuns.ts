import type { PayloadRequest } from 'payload';
import { type PresentedRun, presentRun } from './presentRun.ts';
import { runFrom } from './run.ts';

const PER_PAGE = 10;

/** A page of one's own imports, the newest first, each with its counts. */
export async function loadOwnRuns(req: PayloadRequest, page: number): Promise<{ runs: PresentedRun[]; page: number; pages: number; total: number }> {
	const { docs, totalDocs, totalPages } = await req.payload.find({
		collection: 'importRuns',
		sort: '-createdAt',
		depth: 0,
		limit: PER_PAGE,
		page,
		overrideAccess: false,
		user: req.user,
		req,
	});
	const runs = await Promise.all(docs.map((doc) => presentRun(req, runFrom(doc))));
	return { runs, page, pages: totalPages, total: totalDocs };
}
