import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { type Combined, combineReviews } from '../../domain/review/combine.ts';
import type { CriterionScore } from '../../domain/review/rubric.ts';
import type { Decision, QualityCase, Review } from '../../payload-types.ts';
import { criteriaOf, type RubricCriterion } from './rubricOf.ts';

/** What the delivered reviews say together, and the reasons that they give per criterion, nameless and in an order that says nothing. */
export type Assessment = { criteria: RubricCriterion[]; combined: Combined; reasons: Map<string, string[]> };

/** The assessment of a case as its delivered reviews stand. Where only some criteria were assessed anew, the others are as in the decision that it builds on. */
export async function assessmentOf({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<Assessment> {
	const [set, reviews, former] = await Promise.all([
		req.payload.findByID({ collection: 'criteriaSets', id: idOf(found.criteriaSet) ?? '', depth: 0, req }),
		deliveredReviews({ req, found }),
		formerDecision({ req, found }),
	]);
	const criteria = criteriaOf(set);
	const only = found.criteria ?? [];
	const kept: CriterionScore[] =
		only.length === 0
			? []
			: (former?.levels ?? []).filter(({ criterion }) => !only.includes(criterion)).map(({ criterion, level }) => ({ criterion, level: level ?? null }));
	return {
		criteria,
		combined: combineReviews({ criteria, reviews: reviews.map((review) => [...kept, ...scoresOf(review)]) }),
		reasons: reasonsOf({ criteria, reviews, former: only.length === 0 ? null : former, only }),
	};
}

/** The fields of a decision that say what it rests on. Names and internal notes stay with the reviews. */
export function assessedFields({ combined, reasons }: Assessment) {
	return {
		score: combined.score,
		scoreRange: combined.range,
		reviewCount: combined.count,
		profile: combined.profile,
		levels: combined.levels.map(({ criterion, level }) => ({ criterion, level, reasons: (reasons.get(criterion) ?? []).join('\n\n') })),
		failedKnockOuts: combined.failedKnockOuts,
	};
}

async function deliveredReviews({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<Review[]> {
	const { docs } = await req.payload.find({
		collection: 'reviews',
		where: { and: [{ case: { equals: found.id } }, { state: { equals: 'delivered' } }] },
		depth: 0,
		limit: 0,
		pagination: false,
		req,
	});
	return docs;
}

/** The decision on which a case builds, of which only some criteria are assessed anew; null where there is none. */
export async function formerDecision({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<Decision | null> {
	const id = idOf(found.basedOn);
	return id ? req.payload.findByID({ collection: 'decisions', id, depth: 0, req, disableErrors: true }) : null;
}

function scoresOf({ scores }: Review): CriterionScore[] {
	return (scores ?? []).map(({ criterion, level, doesNotApply }) => ({ criterion, level: doesNotApply ? null : (level ?? null) }));
}

/** Sorted by their own words: the order of delivery would set reviewers apart. */
function reasonsOf({
	criteria,
	reviews,
	former,
	only,
}: {
	criteria: RubricCriterion[];
	reviews: Review[];
	former: Decision | null;
	only: string[];
}): Map<string, string[]> {
	return new Map(
		criteria.map(({ code }): [string, string[]] => {
			const kept = former && !only.includes(code) ? former.levels?.find(({ criterion }) => criterion === code)?.reasons : null;
			const given = reviews.flatMap(({ scores }) => (scores ?? []).filter(({ criterion }) => criterion === code).map(({ reason }) => reason?.trim() ?? ''));
			return [code, [...(kept ? [kept] : []), ...given.filter(Boolean).sort((a, b) => a.localeCompare(b, 'nl'))]];
		}),
	);
}
