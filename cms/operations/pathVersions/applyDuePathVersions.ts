import { createLocalReq, type Payload } from 'payload';
import { dayOf } from '../../domain/shared/days.ts';
import { inTransaction } from '../inTransaction.ts';
import { applyPathVersion } from './applyPathVersion.ts';

/** Puts live every version whose day has come, the earliest first; says how many. Each in a transaction of its own. */
export async function applyDuePathVersions({ payload, moment }: { payload: Payload; moment: Date }): Promise<number> {
	const { docs } = await payload.find({
		collection: 'pathVersions',
		where: { and: [{ state: { equals: 'upcoming' } }, { validFrom: { less_than_equal: `${dayOf(moment)}T12:00:00.000Z` } }] },
		sort: 'validFrom',
		depth: 0,
		select: { number: true },
		limit: 0,
		pagination: false,
	});
	let applied = 0;
	for (const { id } of docs) {
		const req = await createLocalReq({}, payload);
		if (await inTransaction(req, () => applyPathVersion({ req, id, moment }))) applied += 1;
	}
	return applied;
}
