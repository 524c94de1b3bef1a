import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import type { ImportRow } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';

/** What a change asks of index and site, as the hooks of a public collection note it. */
const followUpsSchema = z.array(z.object({ collection: z.string(), id: z.string(), slugs: z.array(z.string()), related: z.array(z.string()) }));
type FollowUp = z.infer<typeof followUpsSchema>[number];

const MOST_ROWS = 500;

/** Has a job let index and site follow what a run has changed so far. */
export async function queueFollow(req: PayloadRequest, run: string): Promise<void> {
	if ((await unfollowed(req, run, 1)).length > 0) await req.payload.jobs.queue({ task: 'followImport', input: { run }, req });
}

/**
 * Lets index and site follow the rows that were applied: one job for all changes of a batch where by hand each has its own. The notes were written in the transactions
 * of the changes themselves, so none is lost when a process dies. Says whether there are more. Without a run: of every import.
 */
export async function followImport(req: PayloadRequest, run: string | null): Promise<boolean> {
	return inTransaction(req, async () => {
		const rows = await unfollowed(req, run, MOST_ROWS);
		const followUps = rows.flatMap(({ followUp }) => followUpsSchema.parse(JSON.parse(followUp ?? '[]')));
		for (const [collection, group] of grouped(followUps)) {
			const [first] = group;
			if (!first) continue;
			await req.payload.jobs.queue({
				task: 'followChange',
				input: {
					collection,
					id: first.id,
					others: distinct(group.slice(1).map(({ id }) => id)),
					slugs: distinct(group.flatMap(({ slugs }) => slugs)),
					related: distinct(group.flatMap(({ related }) => related)),
				},
				req,
			});
		}
		const ids = rows.map(({ id }) => id);
		if (ids.length > 0)
			await req.payload.db.updateMany({
				collection: 'importRows',
				where: { id: { in: ids } },
				data: { isUnfollowed: false, followUp: null },
				req,
				returning: false,
			});
		return rows.length === MOST_ROWS;
	});
}

async function unfollowed(req: PayloadRequest, run: string | null, limit: number): Promise<ImportRow[]> {
	const where: Where = { and: [{ isUnfollowed: { equals: true } }, ...(run ? [{ run: { equals: run } }] : [])] };
	const { docs } = await req.payload.db.find<ImportRow>({ collection: 'importRows', where, limit, pagination: false, req });
	return docs;
}

function grouped(followUps: readonly FollowUp[]): Map<string, FollowUp[]> {
	const groups = new Map<string, FollowUp[]>();
	for (const followUp of followUps) groups.set(followUp.collection, [...(groups.get(followUp.collection) ?? []), followUp]);
	return groups;
}

function distinct(texts: readonly string[]): string[] {
	return [...new Set(texts)];
}
