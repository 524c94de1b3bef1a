import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { addWorkingDays } from '../../domain/shared/workingDays.ts';
import type { Review } from '../../payload-types.ts';
import { isHoliday } from '../holidays.ts';
import { inTransaction } from '../inTransaction.ts';
import { queueMail } from '../queueMail.ts';
import { hasInterest } from './hasInterest.ts';
import { findCase, findRound } from './requireCase.ts';

const AGAIN_AFTER_WORKING_DAYS = 5;
const PER_BATCH = 200;
const DAY = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Reminds each reviewer of whom an answer or a review is overdue, the day after and then every five working days. Returns how many mails were queued. */
export async function remindReviewers({ payload, moment }: { payload: Payload; moment: Date }): Promise<number> {
	const today = dayOf(moment);
	let sent = 0;
	for (let page = 1, hasNext = true; hasNext; page += 1) {
		const found = await payload.find({
			collection: 'reviews',
			where: { and: [{ state: { in: ['invited', 'accepted', 'drafted'] } }, { dueDay: { less_than: today } }] },
			sort: 'id',
			depth: 0,
			select: { remindedAt: true, dueDay: true },
			page,
			limit: PER_BATCH,
		});
		hasNext = found.hasNextPage;
		for (const review of found.docs) if (isDue({ review, today }) && (await remind({ payload, id: review.id, moment }))) sent += 1;
	}
	return sent;
}

function isDue({ review: { remindedAt, dueDay }, today }: { review: Pick<Review, 'remindedAt' | 'dueDay'>; today: string }): boolean {
	if (!dueDay || dueDay >= today) return false;
	const last = remindedAt ? dayOf(new Date(remindedAt)) : null;
	return last === null || last <= dueDay || addWorkingDays({ day: last, count: AGAIN_AFTER_WORKING_DAYS, isHoliday }) <= today;
}

/** One reminder, in a transaction of its own: it is noted and the mail is queued, or neither. */
async function remind({ payload, id, moment }: { payload: Payload; id: string; moment: Date }): Promise<boolean> {
	const req = await createLocalReq({}, payload);
	return inTransaction(req, async () => {
		const review = await payload.findByID({ collection: 'reviews', id, depth: 0, disableErrors: true, req });
		if (!review || !isDue({ review, today: dayOf(moment) })) return false;
		const subject = await subjectOf({ req, review });
		if (!subject) return false;
		const noted = await payload.db.updateOne({
			collection: 'reviews',
			where: { and: [{ id: { equals: id } }, { state: { equals: review.state } }, { revision: { equals: review.revision } }] },
			data: { remindedAt: moment.toISOString() },
			req,
		});
		if (!noted) return false;
		await queueMail({
			req,
			template: 'reviewLate',
			to: subject.to,
			key: `review-late ${id} ${dayOf(moment)}`,
			data: {
				title: subject.title,
				dueOn: DAY.format(new Date(`${review.dueDay}T12:00:00.000Z`)),
				isInvitation: review.state === 'invited',
				path: `/admin/beoordelen/${id}`,
			},
		});
		return true;
	});
}

/** Whom to write about what; null where there is nothing to be done any more, or the reviewer may not hear of the case. */
async function subjectOf({ req, review }: { req: PayloadRequest; review: Review }): Promise<{ title: string; to: { email: string; name: string } } | null> {
	const found = await findCase({ req, id: idOf(review.case) ?? '' });
	if (found?.state !== 'in-review' || found.suspendedOn) return null;
	const round = await findRound({ req, id: idOf(found.round) });
	if (round?.state !== 'scoring' && !(round?.state === 'open' && review.state === 'invited')) return null;
	const user = await req.payload.findByID({ collection: 'users', id: idOf(review.reviewer) ?? '', depth: 0, disableErrors: true, req });
	if (user?.accountState !== 'active' || (await hasInterest({ req, user, found }))) return null;
	return { title: found.title, to: { email: user.email, name: user.name } };
}
