import type { Context } from './catalogueContext.ts';

/** The criteria set in effect, the highest version of it; null while there is none. */
export async function loadCurrentCriteriaSet({ payload, req }: Context) {
	const { docs } = await payload.find({
		collection: 'criteriaSets',
		where: { state: { equals: 'effective' } },
		sort: '-version',
		depth: 0,
		limit: 1,
		pagination: false,
		req,
	});
	const [set] = docs;
	if (!set) return { item: null };
	const { title, version, summary } = set;
	return {
		item: {
			title,
			version,
			summary,
			isConfirmed: set.isConfirmed ?? false,
			isExample: set.isExample ?? false,
			criteria: set.criteria.map((criterion) => ({
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
		},
	};
}
