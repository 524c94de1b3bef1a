import { knownAnd } from '../../access/knownRecognition.ts';
import { idOf } from '../../access/principal.ts';
import { publicFigures } from '../../domain/round/publicFigures.ts';
import { dayOf, daysBetween } from '../../domain/shared/days.ts';
import type { Context } from '../catalogueContext.ts';

/** So many rounds are told of, the last released first. */
const MOST_ROUNDS = 12;

/** Released rounds with their figures, as far as those point at nobody. Decisions outside a round (on an objection, a measure) are not counted. */
export async function loadRoundFigures({ payload, req }: Context) {
	const { docs } = await payload.find({
		collection: 'rounds',
		where: { releasedAt: { exists: true } },
		sort: '-releasedAt',
		depth: 0,
		select: { title: true, releasedAt: true, isExample: true },
		limit: MOST_ROUNDS,
		pagination: false,
		req,
	});
	const rounds = docs.flatMap(({ releasedAt, ...round }) => (releasedAt ? [{ ...round, releasedOn: dayOf(new Date(releasedAt)) }] : []));
	return Promise.all(
		rounds.map(async ({ id, title, isExample, releasedOn }) => ({
			title,
			releasedOn,
			isExample: isExample ?? false,
			figures: publicFigures(await loadDecisions({ payload, req, id, releasedOn })),
		})),
	);
}

async function loadDecisions({ payload, req, id, releasedOn }: Pick<Context, 'payload' | 'req'> & { id: string; releasedOn: string }) {
	const all = { depth: 0, limit: 0, pagination: false, req } as const;
	const { docs } = await payload.find({
		collection: 'recognitions',
		where: knownAnd({ round: { equals: id } }),
		select: { outcome: true, case: true },
		...all,
	});
	const { docs: cases } = await payload.find({
		collection: 'qualityCases',
		where: { id: { in: docs.flatMap((row) => idOf(row.case) ?? []) } },
		select: { provider: true, submittedAt: true },
		...all,
	});
	const caseById = new Map(cases.map((found) => [found.id, found]));
	return docs.map((row) => {
		const found = caseById.get(idOf(row.case) ?? '');
		const submitted = found?.submittedAt ? dayOf(new Date(found.submittedAt)) : null;
		return { outcome: row.outcome, provider: idOf(found?.provider) ?? '', days: submitted === null ? null : daysBetween(submitted, releasedOn) };
	});
}
