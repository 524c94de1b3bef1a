import { dayOf } from '../domain/shared/days.ts';
import type { CriteriaSet } from '../payload-types.ts';
import type { Context } from './catalogueContext.ts';
import { loadRoundFigures } from './quality/loadRoundFigures.ts';

/**
 * What the page about quality shows: the criteria set in effect (the highest version of it; null while there is none), the versions before it, and the
 * figures of released rounds. The same for everybody.
 */
export async function loadCurrentCriteriaSet(context: Context) {
	const { payload, req } = context;
	const { docs } = await payload.find({
		collection: 'criteriaSets',
		where: { state: { in: ['effective', 'superseded'] } },
		sort: '-version',
		depth: 0,
		limit: 0,
		pagination: false,
		req,
	});
	const current = docs.find(({ state }) => state === 'effective') ?? null;
	const sinceOf = await loadSince(context, docs);
	const earlier = docs.filter(({ id }) => id !== current?.id);
	return {
		item: current && { ...presentSet(current), since: sinceOf(current) },
		earlier: earlier.map((set) => ({ ...presentSet(set), since: sinceOf(set), until: set.state === 'superseded' ? dayOf(new Date(set.stateSince)) : null })),
		rounds: await loadRoundFigures(context),
	};
}

function presentSet({ title, version, summary, isConfirmed, isExample, criteria }: CriteriaSet) {
	return {
		title,
		version,
		summary,
		isConfirmed: isConfirmed ?? false,
		isExample: isExample ?? false,
		criteria: criteria.map((criterion) => ({
			code: criterion.code,
			group: criterion.group,
			title: criterion.title,
			question: criterion.question,
			weight: criterion.weight,
			isKnockOut: criterion.isKnockOut ?? false,
			mayNotApply: criterion.mayNotApply ?? false,
			levels: criterion.levels.map(({ text }) => text),
			source: criterion.source,
		})),
	};
}

/** The day on which each set took effect: as its log says, else since it stands where it stands. */
async function loadSince({ payload, req }: Context, sets: readonly CriteriaSet[]): Promise<(set: CriteriaSet) => string | null> {
	const { docs } = await payload.find({
		collection: 'caseLog',
		where: { and: [{ kind: { equals: 'criteriaSets' } }, { itemId: { in: sets.map(({ id }) => id) } }, { to: { equals: 'effective' } }] },
		sort: '-at',
		depth: 0,
		select: { itemId: true, at: true },
		limit: 0,
		pagination: false,
		req,
	});
	const atById = new Map(docs.map(({ itemId, at }) => [itemId, at]));
	return ({ id, state, stateSince }) => {
		const at = atById.get(id) ?? (state === 'effective' ? stateSince : null);
		return at ? dayOf(new Date(at)) : null;
	};
}
