import { idOf } from '../../access/principal.ts';
import { verdictOf } from '../../domain/qualityCase/verdict.ts';
import type { Invariant } from './invariant.ts';

/** Whoever prepared or reviewed doesn't decide, nobody votes twice, and a decision rests on two equal votes. */
export const fourEyes: Invariant = {
	code: 'four-eyes',
	title: 'Elk besluit rust op twee gelijke stemmen van mensen die de zaak niet voorbereidden of beoordeelden.',
	find: async function* ({ payload }) {
		const { docs } = await payload.find({ collection: 'decisions', where: { decidedAt: { exists: true } }, depth: 0, limit: 0, pagination: false });
		for (const decision of docs) {
			const votes = decision.votes ?? [];
			const members = votes.flatMap(({ member }) => idOf(member) ?? []);
			const about = { kind: 'decisions', itemId: decision.id, case: idOf(decision.case), provider: idOf(decision.provider) };
			if (verdictOf(votes).outcome !== decision.outcome) yield { ...about, problem: 'Het besluit is niet wat de stemmen zeggen.' };
			if (new Set(members).size !== votes.length) yield { ...about, problem: 'Iemand stemde twee keer.' };
			if (members.includes(idOf(decision.preparedBy) ?? '')) yield { ...about, problem: 'Wie voorbereidde, stemde mee.' };
			const { totalDocs } = await payload.count({
				collection: 'reviews',
				where: { and: [{ case: { equals: about.case } }, { reviewer: { in: members } }, { state: { equals: 'delivered' } }] },
			});
			if (totalDocs > 0) yield { ...about, problem: 'Wie beoordeelde, stemde mee.' };
		}
	},
};

/** What a case says of its reviews is what its reviews say. */
export const countedReviews: Invariant = {
	code: 'counted-reviews',
	title: 'Elke zaak telt precies de beoordelingen die zijn ingeleverd.',
	find: async function* ({ payload }) {
		const { docs } = await payload.find({
			collection: 'qualityCases',
			depth: 0,
			select: { reviewsDelivered: true, provider: true },
			limit: 0,
			pagination: false,
		});
		for (const { id, reviewsDelivered, provider } of docs) {
			const { totalDocs } = await payload.count({ collection: 'reviews', where: { and: [{ case: { equals: id } }, { state: { equals: 'delivered' } }] } });
			if (totalDocs !== (reviewsDelivered ?? 0))
				yield {
					kind: 'qualityCases',
					itemId: id,
					case: id,
					provider: idOf(provider),
					problem: `De zaak telt ${reviewsDelivered ?? 0}, ingeleverd zijn er ${totalDocs}.`,
				};
		}
	},
};

/** A round that is released left no decision behind, and one that isn't shows none. */
export const wholeRelease: Invariant = {
	code: 'whole-release',
	title: 'Een vrijgegeven ronde liet geen besluit achter.',
	find: async function* ({ payload }) {
		const { docs: rounds } = await payload.find({
			collection: 'rounds',
			where: { releasedAt: { exists: true } },
			depth: 0,
			select: { title: true },
			limit: 0,
			pagination: false,
		});
		const { docs } = await payload.find({
			collection: 'decisions',
			where: {
				and: [
					{ round: { in: rounds.map(({ id }) => id) } },
					{ decidedAt: { exists: true } },
					{ releasedAt: { exists: false } },
					{ voidedAt: { exists: false } },
				],
			},
			depth: 0,
			select: { case: true, provider: true },
			limit: 0,
			pagination: false,
		});
		for (const { id, case: about, provider } of docs)
			yield { kind: 'decisions', itemId: id, case: idOf(about), provider: idOf(provider), problem: 'De ronde is vrijgegeven, dit besluit niet.' };
	},
};
