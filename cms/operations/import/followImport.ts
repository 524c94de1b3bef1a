import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import type { ImportRow } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';

/** What has to follow a change: index and site, or the list of web addresses. As the hooks of the collections note it beside a row. */
const followUpSchema = z.discriminatedUnion('task', [
	z.object({ task: z.literal('followChange'), collection: z.string(), id: z.string(), slugs: z.array(z.string()), related: z.array(z.string()) }),
	z.object({ task: z.literal('noteLinksOf'), kind: z.string(), id: z.string() }),
]);
export type FollowUp = z.infer<typeof followUpSchema>;

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
		const followUps = rows.flatMap(({ followUp }) => z.array(followUpSchema).parse(JSON.parse(followUp ?? '[]')));
		await queueChanges(req, followUps);
		await queueLinks(req, followUps);
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

async function queueChanges(req: PayloadRequest, followUps: readonly FollowUp[]): Promise<void> {
	const changes = followUps.filter((followUp) => followUp.task === 'followChange');
	for (const collection of distinct(changes.map((change) => change.collection))) {
		const group = changes.filter((change) => change.collection === collection);
		const [id = '', ...others] = distinct(group.map((change) => change.id));
		const [slugs, related] = [distinct(group.flatMap((change) => change.slugs)), distinct(group.flatMap((change) => change.related))];
		await req.payload.jobs.queue({ task: 'followChange', input: { collection, id, others, slugs, related }, req });
	}
}

async function queueLinks(req: PayloadRequest, followUps: readonly FollowUp[]): Promise<void> {
	const links = followUps.filter((followUp) => followUp.task === 'noteLinksOf');
	for (const kind of distinct(links.map((link) => link.kind))) {
		const [id = '', ...others] = distinct(links.filter((link) => link.kind === kind).map((link) => link.id));
		await req.payload.jobs.queue({ task: 'noteLinksOf', input: { kind, id, others }, req });
	}
}

function distinct(texts: readonly string[]): string[] {
	return [...new Set(texts)];
}
