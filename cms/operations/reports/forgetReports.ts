import type { Payload } from 'payload';
import { REPORT_KEPT_IN_DAYS } from '../../domain/report/reportInput.ts';
import { addDays, dayOf } from '../../domain/shared/days.ts';

/** Reports go when their term is over, handled or not: nobody knows what people wrote in them. */
export async function forgetReports({ payload, moment }: { payload: Payload; moment: Date }): Promise<void> {
	const before = `${addDays(dayOf(moment), -REPORT_KEPT_IN_DAYS)}T00:00:00.000Z`;
	await payload.db.deleteMany({ collection: 'reports', where: { createdAt: { less_than: before } } });
}
