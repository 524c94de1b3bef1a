import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { QualityCase } from '../../payload-types.ts';
import { findReadableRows } from '../findRows.ts';
import { MOST_TASKS, type TaskSource } from './task.ts';

/** Where a case stands when the secretary may have to act; asked first, so that each case is read once. */
const ON_THE_WAY: Where = { state: { in: ['in-review', 'prepared', 'decided', 'appealed'] } };
/** Scored, perhaps by as many as were asked, and agreed; voted three ways, decided outside a round, in objection, or without a round: each waits for the secretary. */
const WAITING: Where = {
	or: [
		{ and: [{ state: { equals: 'in-review' } }, { isDisputed: { not_equals: true } }, { reviewsDelivered: { greater_than: 0 } }] },
		{ and: [{ state: { equals: 'prepared' } }, { 'decision.isStuck': { equals: true } }] },
		{ and: [{ state: { in: ['in-review', 'prepared'] } }, { round: { exists: false } }] },
		{ and: [{ state: { equals: 'decided' } }, { or: [{ round: { exists: false } }, { 'decision.kind': { in: ['objection', 'measure'] } }] }] },
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
			where: { and: [ON_THE_WAY, WAITING] },
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

/** The criteria sets of cases that a later version replaced: no round uses them any more. */
async function formerSets({ req, cases }: { req: PayloadRequest; cases: readonly Pick<QualityCase, 'criteriaSet'>[] }): Promise<Set<string>> {
	const ids = [...new Set(cases.flatMap(({ criteriaSet }) => idOf(criteriaSet) ?? []))];
	const where: Where = { and: [{ id: { in: ids } }, { state: { equals: 'superseded' } }] };
	const { docs } = await req.payload.find({ collection: 'criteriaSets', where, depth: 0, select: { state: true }, limit: 0, pagination: false, req });
	return new Set(docs.map(({ id }) => id));
}

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
