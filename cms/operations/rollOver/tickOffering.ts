import type { PayloadRequest } from 'payload';
import { type CheckPoint, isChecked, tickPoint } from '../../domain/offering/checkPoints.ts';
import { isOwnOffering } from '../editions/isOwnOffering.ts';
import { inTransaction } from '../inTransaction.ts';
import { logActivity } from '../logActivity.ts';

export type Ticked = { points: CheckPoint[]; checkedAt: string | null };

/** Ticks a point of the yearly look at an offering of one's own, or takes the tick away. Null where the offering isn't one's own. */
export async function tickOffering({
	req,
	offering,
	schoolYear,
	point,
	isDone,
	moment,
}: {
	req: PayloadRequest;
	offering: string;
	schoolYear: string;
	point: CheckPoint;
	isDone: boolean;
	moment: Date;
}): Promise<Ticked | null> {
	const { payload, user } = req;
	const key = `${offering}/${schoolYear}`;
	return inTransaction(req, async () => {
		if (!user || !(await isOwnOffering(req, offering))) return null;
		const { docs } = await payload.find({ collection: 'offeringChecks', where: { key: { equals: key } }, depth: 0, limit: 1, pagination: false, req });
		const [check] = docs;
		const points = tickPoint({ points: check?.points ?? [], point, isDone });
		const isDoneNow = isChecked(points);
		const checkedAt = isDoneNow ? (check?.checkedAt ?? moment.toISOString()) : null;
		const data = { points, checkedAt, checkedBy: isDoneNow ? user.id : null };
		if (check) await payload.update({ collection: 'offeringChecks', id: check.id, data, depth: 0, req });
		else await payload.create({ collection: 'offeringChecks', data: { key, offering, schoolYear, ...data }, depth: 0, req });
		if (isDoneNow && !check?.checkedAt) await logActivity({ req, collection: 'offerings', id: offering, verb: 'check', fields: [], moment });
		return { points, checkedAt };
	});
}
