import type { Where } from 'payload';
import { addDays } from '../../domain/shared/days.ts';
import { noonOf } from './findEditions.ts';
import type { TaskContext } from './task.ts';

/** Nobody has more waiting than this; it keeps the question bounded. */
const MOST_DRAFTS = 500;

/** Own offerings whose newest text is a draft that nobody touched for some days, the oldest first. */
export async function findOldDrafts(
	{ payload, req, user, today, providerIds }: TaskContext,
	{ afterDays, where }: { afterDays: number; where: Where },
): Promise<{ id: string; title: string }[]> {
	if (providerIds.length === 0) return [];
	const { docs } = await payload.find({
		collection: 'offerings',
		draft: true,
		where: {
			and: [{ _status: { equals: 'draft' } }, { provider: { in: providerIds } }, { updatedAt: { less_than: noonOf(addDays(today, -afterDays)) } }, where],
		},
		sort: 'updatedAt',
		depth: 0,
		select: { title: true },
		limit: MOST_DRAFTS,
		pagination: false,
		overrideAccess: false,
		user,
		req,
	});
	return docs.map(({ id, title }) => ({ id, title: title || 'Zonder titel' }));
}
