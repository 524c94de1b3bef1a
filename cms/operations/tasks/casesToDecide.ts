import type { Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';
import { findReadableRows } from '../findRows.ts';
import { formerSets } from '../quality/formerSets.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

const WITHOUT_ROUND: Where = { round: { exists: false } };
/**
 * Scored, perhaps by as many as were asked, and agreed; voted three ways, decided outside a round, in objection, or without a round: each waits for
 * the secretary. State by state, so that the database reads no case twice.
 */
const WAITING: Where = {
	or: [
		{
			and: [
				{ state: { equals: 'in-review' } },
				{ or: [{ and: [{ isDisputed: { not_equals: true } }, { reviewsDelivered: { greater_than: 0 } }] }, WITHOUT_ROUND] },
			],
		},
		{ and: [{ state: { equals: 'prepared' } }, { or: [{ 'decision.isStuck': { equals: true } }, WITHOUT_ROUND] }] },
		{ and: [{ state: { equals: 'decided' } }, { or: [{ 'decision.kind': { in: ['objection', 'measure'] } }, WITHOUT_ROUND] }] },
		{ state: { equals: 'appealed' } },
	],
};

/** What the secretary does next about a case on its way to a decision, with the reader's own rights. */
export const casesToDecide: TaskSource = {
	kind: 'case-to-decide',
	label: 'zaken waarin een besluit wacht',
	roles: ['secretary'],
	load: async ({ req }) => {
		const found = await findReadableRows({
			req,
			collection: 'qualityCases',
			where: WAITING,
			sort: 'dueDay',
			fields: ['title', 'state', 'dueDay', 'round', 'criteriaSet', 'reviewsAsked', 'reviewsDelivered'],
		});
		// No question compares two fields of a row.
		const waiting = found.filter(
			({ state, round, reviewsAsked, reviewsDelivered }) => state !== 'in-review' || !round || (reviewsDelivered ?? 0) >= (reviewsAsked ?? 2),
		);
		const shown = waiting.slice(0, MOST_TASKS);
		const former = await formerSets({ req, cases: shown });
		return {
			total: waiting.length,
			listHref: '/admin/zaken',
			tasks: shown.map((one) => ({
				kind: 'case-to-decide',
				...wordsFor({ found: one, hasFormerSet: former.has(idOf(one.criteriaSet) ?? '') }),
				dueDay: one.dueDay ?? null,
				href: `/admin/zaken/${one.id}`,
				collection: 'qualityCases',
				itemId: one.id,
			})),
		};
	},
};

function wordsFor({ found: { title, state, round }, hasFormerSet }: { found: Pick<QualityCase, 'title' | 'state' | 'round'>; hasFormerSet: boolean }): {
	title: string;
	why: string;
} {
	if (state === 'appealed')
		return { title: `Bezwaar behandelen: ${title}`, why: 'De aanbieder maakte bezwaar. Leg het horen vast en bereid een nieuw besluit voor.' };
	if (state === 'decided') return { title: `Besluit vrijgeven: ${title}`, why: 'Er is besloten buiten een ronde om. De aanbieder weet het nog niet.' };
	if (state === 'prepared' && round)
		return {
			title: `Nieuw voorstel: ${title}`,
			why: 'Drie leden stemden alle drie anders, dus er is geen besluit. De commissie stemt opnieuw over een nieuw voorstel.',
		};
	if (!round && hasFormerSet)
		return {
			title: `Nieuwe criteria: ${title}`,
			why: 'De vorige ronde is vrijgegeven zonder besluit, en de criteria van deze zaak zijn vervangen. Stuur haar terug naar de aanbieder voor de nieuwe criteria.',
		};
	if (!round) return { title: `Ronde kiezen: ${title}`, why: 'De vorige ronde is vrijgegeven zonder besluit over deze zaak.' };
	return { title: `Besluit voorbereiden: ${title}`, why: 'De beoordelingen zijn binnen en lopen niet te ver uiteen.' };
}
