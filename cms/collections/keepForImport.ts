import type { PayloadRequest } from 'payload';
import type { FollowUp } from '../operations/import/followImport.ts';

/**
 * Whether an import keeps what has to follow a change: it writes that down beside its row, in the transaction of the change, and lets one job follow
 * a whole batch. Otherwise the hook queues a job of its own.
 */
export function keepForImport(req: PayloadRequest, followUp: FollowUp): boolean {
	const kept: unknown = req.context['followUps'];
	if (!Array.isArray(kept)) return false;
	kept.push(followUp);
	return true;
}
