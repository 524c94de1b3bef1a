import type { Payload, Where } from 'payload';
import { holdLease, prolongLease } from '../operations/lease.ts';
import { endLeftTransactions } from '../operations/leftTransactions.ts';

const LEASE = { key: 'jobRunner', durationInMs: 5000 } as const;
const PROLONG_EVERY_MS = 1500;
/** Payload keeps every failed try in the job itself, which would outgrow a MongoDB document (16 MB) within a day of trying. */
const TRIES_REMEMBERED = 50;

let isProlonging = false;

/**
 * Whether this process runs jobs now; asked every second while it runs none. One process does so at a time: Payload lets two that look
 * at the same moment take the same job. Whoever it is also mends what a killed process left behind.
 */
export async function tendJobs(payload: Payload): Promise<boolean> {
	const isRunner = await holdLease({ payload, ...LEASE });
	if (!isRunner) return false;
	prolongWhileAlive(payload);
	await endLeftTransactions(payload);
	await takeUpLost(payload);
	await forgetTries(payload);
	return true;
}

/** Jobs may take longer than the lease lasts. */
function prolongWhileAlive(payload: Payload): void {
	if (isProlonging) return;
	isProlonging = true;
	// Without a database there is no lease to lose either.
	setInterval(() => void prolongLease({ payload, ...LEASE }).catch(() => {}), PROLONG_EVERY_MS).unref();
}

/**
 * A job stays "in progress" for good when its process is killed. Here no job is: this process alone runs them, and it runs none now.
 * Should another one wake up that seemed dead, a job runs twice, which does no harm.
 */
async function takeUpLost({ db }: Payload): Promise<void> {
	await db.updateMany({ collection: 'payload-jobs', where: { processing: { equals: true } }, data: { processing: false }, returning: false });
}

/** Says once in so many tries that a job keeps failing, and lets it begin to count anew. */
async function forgetTries(payload: Payload): Promise<void> {
	const isTriedOften: Where = { totalTried: { greater_than_equal: TRIES_REMEMBERED } };
	const { docs } = await payload.find({ collection: 'payload-jobs', where: isTriedOften, depth: 0, limit: 100, pagination: false });
	if (docs.length === 0) return;
	for (const { id, taskSlug, log } of docs) payload.logger.error({ msg: `Job ${id} (${taskSlug}) keeps failing`, error: log?.at(-1)?.error });
	const ids = docs.map(({ id }) => id);
	await payload.db.updateMany({ collection: 'payload-jobs', where: { id: { in: ids } }, data: { log: [], totalTried: 0 }, returning: false });
}
