import { createLocalReq, type Payload, type Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import { inTransaction } from '../inTransaction.ts';
import { isOver } from './own/offeringStanding.ts';
import { reopenCriteria, storedDifferences } from './reopenCriteria.ts';

/** Changes that were made while a case was under way, taken up once that case is over. Says how many cases it looked after. */
export async function reopenWaiting({ payload, moment }: { payload: Payload; moment: Date }): Promise<number> {
	const { docs } = await payload.find({
		collection: 'qualityCases',
		where: { and: [{ state: { in: ['released', 'withdrawn'] } }, { 'differences.isWaiting': { equals: true } }] },
		depth: 0,
		limit: 0,
		pagination: false,
	});
	let count = 0;
	for (const found of docs) {
		const req = await createLocalReq({}, payload);
		const isTaken = await inTransaction(req, async () => {
			if (!(await isOver({ req, found }))) return false;
			const rows = storedDifferences(found);
			const where: Where = { and: [{ id: { equals: found.id } }, { revision: { equals: found.revision } }, { 'differences.isWaiting': { equals: true } }] };
			const kept = rows.filter(({ isWaiting }) => !isWaiting);
			const written = await payload.db.updateOne({ collection: 'qualityCases', where, data: { differences: kept }, req });
			if (!written) return false;
			await reopenCriteria({ req, offering: idOf(found.offering) ?? '', differences: rows.filter(({ isWaiting }) => isWaiting), moment });
			return true;
		});
		if (isTaken) count += 1;
	}
	return count;
}
