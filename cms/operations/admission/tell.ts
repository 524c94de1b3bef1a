import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { ADMISSION_TERM_IN_DAYS } from '../../domain/admission/transitions.ts';
import { addDays, dayOf } from '../../domain/shared/days.ts';
import type { Admission } from '../../payload-types.ts';
import { queueMail, type Recipient } from '../queueMail.ts';
import type { OfferedItem } from './admissionRecord.ts';

const LONG_DAY = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** Tells every editor that a first item waits. */
export async function tellEditors({ req, item, moment }: { req: PayloadRequest; item: OfferedItem; moment: Date }): Promise<void> {
	const due = LONG_DAY.format(new Date(`${addDays(dayOf(moment), ADMISSION_TERM_IN_DAYS)}T12:00:00.000Z`));
	const data = { title: item.title, provider: item.providerName, due, offering: item.id };
	for (const to of await editors(req)) await queueMail({ req, template: 'admissionWaiting', to, data });
}

/** Tells whoever offered the item that it is on the site. */
export async function tellAdmitted({ req, item, admission }: { req: PayloadRequest; item: OfferedItem; admission: Admission }): Promise<void> {
	const to = await asker(req, admission);
	if (to) await queueMail({ req, template: 'admissionAdmitted', to, data: { title: item.title, slug: item.slug } });
}

/** Tells whoever offered the item what is still to be done. */
export async function tellSentBack({
	req,
	item,
	admission,
	reason,
}: {
	req: PayloadRequest;
	item: OfferedItem;
	admission: Admission;
	reason: string;
}): Promise<void> {
	const to = await asker(req, admission);
	if (to) await queueMail({ req, template: 'admissionSentBack', to, data: { title: item.title, reason, offering: item.id } });
}

async function editors(req: PayloadRequest): Promise<Recipient[]> {
	const { docs } = await req.payload.find({
		collection: 'users',
		where: { and: [{ 'roles.role': { equals: 'editor' } }, { accountState: { equals: 'active' } }] },
		depth: 0,
		select: { email: true, name: true },
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map(({ email, name }) => ({ email, name }));
}

/** Whoever offered the item; null when the account is gone. */
async function asker(req: PayloadRequest, { askedBy }: Admission): Promise<Recipient | null> {
	const id = idOf(askedBy);
	if (!id) return null;
	const user = await req.payload.findByID({ collection: 'users', id, depth: 0, select: { email: true, name: true }, req, disableErrors: true });
	return user ? { email: user.email, name: user.name } : null;
}
