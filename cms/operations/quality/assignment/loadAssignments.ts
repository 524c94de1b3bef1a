import type { PayloadRequest } from 'payload';
import { idOf } from '../../../access/principal.ts';
import { type AssignedCase, type Fit, proposeReviewers, rankReviewers } from '../../../domain/review/propose.ts';
import type { QualityCase, Review } from '../../../payload-types.ts';
import { belongsTo } from '../findDeciders.ts';
import { type CaseContext, loadContexts } from './loadContexts.ts';
import type { RoundReviewer } from './reviewers.ts';

/** Who may be asked for a case, the best first, and whom we propose. Whoever has an interest isn't there, and nothing says so. */
export type Assignment = { needed: number; candidates: (Fit & { name: string })[]; proposed: string[] };

type AssignableCase = Pick<QualityCase, 'id' | 'provider' | 'offering' | 'reviewsAsked' | 'substitutes' | 'submittedBy'>;

const LIVE: readonly Review['state'][] = ['invited', 'accepted', 'drafted', 'delivered'];

/**
 * The assignments of some cases of one round, in their order: who is proposed for one has more to do for the next. The caller has made sure that
 * the user may see the cases.
 */
export async function loadAssignments({
	req,
	cases,
	quorum,
	reviewers,
}: {
	req: PayloadRequest;
	cases: readonly AssignableCase[];
	quorum: number;
	reviewers: readonly RoundReviewer[];
}): Promise<Map<string, Assignment>> {
	const contexts = await loadContexts({ req, cases });
	const extra = new Map<string, number>();
	return new Map(
		cases.map((found) => {
			const assignment = assign({ found, context: contexts.get(found.id), quorum, reviewers, extra });
			for (const id of assignment.proposed) extra.set(id, (extra.get(id) ?? 0) + 1);
			return [found.id, assignment];
		}),
	);
}

function assign({
	found,
	context,
	quorum,
	reviewers,
	extra,
}: {
	found: AssignableCase;
	context: CaseContext | undefined;
	quorum: number;
	reviewers: readonly RoundReviewer[];
	extra: ReadonlyMap<string, number>;
}): Assignment {
	if (!context) return { needed: 0, candidates: [], proposed: [] };
	const candidates = reviewers
		.filter((reviewer) => mayReview({ found, context, reviewer }))
		.map((reviewer) => ({ ...reviewer, load: reviewer.work.open + (extra.get(reviewer.id) ?? 0), hasDeclined: hasReview(context, reviewer.id) }));
	const ranked = rankReviewers({ about: aboutOf(context), candidates });
	const needed = Math.max(0, (found.reviewsAsked ?? quorum) - context.reviews.filter(({ state }) => LIVE.includes(state)).length);
	const names = new Map(reviewers.map(({ id, name }) => [id, name]));
	return { needed, candidates: ranked.map((fit) => ({ ...fit, name: names.get(fit.id) ?? '' })), proposed: proposeReviewers({ ranked, needed }) };
}

/** Neither with an interest, nor asked already, nor one of those who submitted or decide this case. */
function mayReview({ found, context, reviewer }: { found: AssignableCase; context: CaseContext; reviewer: RoundReviewer }): boolean {
	if (belongsTo(reviewer, { provider: idOf(found.provider), region: context.providerRegion })) return false;
	if (context.declared.includes(reviewer.id) || idOf(found.submittedBy) === reviewer.id) return false;
	if ((found.substitutes ?? []).some((person) => idOf(person) === reviewer.id)) return false;
	return !context.reviews.some((review) => idOf(review.reviewer) === reviewer.id && (LIVE.includes(review.state) || review.state === 'conflict'));
}

function hasReview({ reviews }: CaseContext, id: string): boolean {
	return reviews.some(({ reviewer }) => idOf(reviewer) === id);
}

function aboutOf({ sectors, subjects, themes, regions, providerRegion }: CaseContext): AssignedCase {
	return { sectors, subjects, themes, regions: providerRegion ? [...new Set([...regions, providerRegion])] : regions };
}
