import { idOf } from '../../access/principal.ts';
import { ADMISSION_TERM_IN_DAYS } from '../../domain/admission/transitions.ts';
import { addDays, dayOf } from '../../domain/shared/days.ts';
import { itemHref, listHref } from './adminHref.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** First items of new providers that wait for the editor. */
export const admissionsWaiting: TaskSource = {
	kind: 'admission-waiting',
	label: 'nieuwe aanbieders die op de redactie wachten',
	roles: ['editor'],
	load: async ({ payload, req, user }) => {
		const { docs, totalDocs } = await payload.find({
			collection: 'admissions',
			where: { state: { equals: 'waiting' } },
			sort: 'askedAt',
			depth: 1,
			select: { offering: true, provider: true, askedAt: true },
			populate: { offerings: { title: true }, providers: { name: true } },
			limit: MOST_TASKS,
			overrideAccess: false,
			user,
			req,
		});
		return {
			total: totalDocs,
			listHref: listHref('admissions'),
			tasks: docs.map(({ offering, provider, askedAt }) => {
				const id = idOf(offering) ?? '';
				return {
					kind: 'admission-waiting',
					title: `Eerste aanbod lezen: ${typeof offering === 'string' ? 'zonder titel' : offering.title}`,
					why: `${typeof provider === 'string' ? 'Een nieuwe aanbieder' : provider.name} is nieuw en kan pas publiceren als u dit doorlaat.`,
					dueDay: addDays(dayOf(new Date(askedAt)), ADMISSION_TERM_IN_DAYS),
					href: itemHref('offerings', id),
					collection: 'offerings',
					itemId: id,
				};
			}),
		};
	},
};
