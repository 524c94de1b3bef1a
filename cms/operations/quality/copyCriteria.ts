import { Forbidden, NotFound, type PayloadRequest } from 'payload';
import { holds } from '../../access/principal.ts';
import type { CriteriaSet } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';

const ID = /^[0-9a-f]{24}$/;

/**
 * A next version of the criteria to write at, with all that stands in this one and the first free number. While a version is being written or lies
 * before the committee there is no other: then that one is answered. Throws as Payload does where the user is no secretary or there is no such set.
 */
export function copyCriteria({ req, id }: { req: PayloadRequest; id: string }): Promise<{ ok: true; id: string; isNew: boolean }> {
	if (!holds(req.user, 'secretary')) throw new Forbidden(req.t);
	return inTransaction(req, async () => {
		const set = ID.test(id) ? await req.payload.findByID({ collection: 'criteriaSets', id, depth: 0, req, disableErrors: true }) : null;
		if (!set) throw new NotFound(req.t);
		const [latest] = await byVersion(req);
		if (latest && (latest.state === 'draft' || latest.state === 'proposed')) return { ok: true, id: latest.id, isNew: false };
		const made = await req.payload.create({
			collection: 'criteriaSets',
			data: nextOf({ set, version: (latest?.version ?? 0) + 1 }),
			depth: 0,
			overrideAccess: false,
			user: req.user,
			req,
		});
		return { ok: true, id: made.id, isNew: true };
	});
}

function nextOf({ set: { title, slug, summary, criteria }, version }: { set: CriteriaSet; version: number }) {
	return {
		title,
		// Unique, so that of two that make the same version at once one comes first.
		slug: `${slug.replace(/-v\d+$/, '')}-v${version}`,
		version,
		summary,
		criteria: criteria.map(({ id: _row, levels, ...criterion }) => ({ ...criterion, levels: levels.map(({ text }) => ({ text })) })),
		state: 'draft' as const,
		revision: 0,
		stateSince: '',
	};
}

async function byVersion(req: PayloadRequest) {
	const { docs } = await req.payload.find({
		collection: 'criteriaSets',
		sort: '-version',
		depth: 0,
		select: { state: true, version: true },
		limit: 1,
		pagination: false,
		req,
	});
	return docs;
}
