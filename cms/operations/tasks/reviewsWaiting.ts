import { findOpenReviews, type OwnReview } from '../quality/ownReviews.ts';
import { MOST_TASKS, type Task, type TaskSource } from './task.ts';

/** Invitations to answer and reviews to write; by the reviewer's own doors, so with the rights of the system and listed by hand. */
export const reviewsWaiting: TaskSource = {
	kind: 'review-waiting',
	label: 'beoordelingen',
	roles: ['reviewer'],
	load: async ({ req }) => {
		const open = await findOpenReviews({ req });
		const doable = open.filter(({ review, round }) => review.state === 'invited' || round?.state === 'scoring');
		return { total: doable.length, listHref: '/admin/beoordelen', tasks: doable.slice(0, MOST_TASKS).map(toTask) };
	},
};

function toTask({ review, found, round }: OwnReview): Task {
	const isInvitation = review.state === 'invited';
	return {
		kind: 'review-waiting',
		title: isInvitation ? `Uitnodiging: ${found.title}` : `Beoordelen: ${found.title}`,
		why: isInvitation
			? 'U bent gevraagd dit te beoordelen. Laat eerst weten of u een belang heeft.'
			: `U nam deze beoordeling aan in ronde "${round?.title ?? ''}".${review.state === 'drafted' ? ' U bent al begonnen.' : ''}`,
		dueDay: review.dueDay ?? null,
		href: `/admin/beoordelen/${review.id}`,
		collection: 'reviews',
		itemId: review.id,
	};
}
