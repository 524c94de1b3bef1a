import type { PayloadRequest } from 'payload';
import { addDays, dayOf } from '../domain/shared/days.ts';

/** How long the outbox says who got what. */
const RETENTION_IN_DAYS = 90;

/** Erases name, address and contents of mails that are done with for longer than the term. That a mail of this kind went out stays. */
export async function eraseMails({ req, moment }: { req: PayloadRequest; moment: Date }): Promise<void> {
	const before = `${addDays(dayOf(moment), -RETENTION_IN_DAYS)}T00:00:00.000Z`;
	await req.payload.db.updateMany({
		collection: 'mails',
		where: { and: [{ state: { in: ['sent', 'failed'] } }, { erasedAt: { equals: null } }, { createdAt: { less_than: before } }] },
		data: { email: null, name: null, data: null, account: null, erasedAt: moment.toISOString() },
		req,
		returning: false,
	});
}
