import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { countedScores, type DraftRow } from '../../domain/review/draft.ts';
import { scoreOf } from '../../domain/review/score.ts';
import { reviewLifecycle } from '../../domain/review/transitions.ts';
import { dayOf } from '../../domain/shared/days.ts';
import { type HeadView, presentHead } from '../lifecycle/presentHead.ts';
import { type DraftAtHand, presentDraft } from './loadReviewDraft.ts';
import { nextOf } from './loadReviewQueue.ts';
import { findOpenReviews } from './ownReviews.ts';
import { presentSubject, type Subject } from './presentSubject.ts';
import { presentSubmission, type SubmittedRow } from './presentSubmission.ts';
import { getReview, type ReviewAtHand } from './requireReview.ts';
import { type RubricCriterion, rubricOf } from './rubricOf.ts';
import { draftRows, reviewFacts } from './stepReview.ts';

/** What every stage of a review shows. Before declaring to have no interest a reviewer sees this and no more. */
type Shown = { id: string; title: string; provider: string; head: HeadView; nextId: string | null };
/** What was submitted, beside the criteria on which it is assessed. */
type Material = {
	criteria: RubricCriterion[];
	submission: SubmittedRow[];
	differences: { label: string; before: string; after: string }[];
	subject: Subject | null;
	draft: DraftAtHand;
};
/** A delivered review of somebody else, without a name or note. */
export type OtherReview = { score: number | null; rows: DraftRow[] };

export type ReviewScreenData =
	| (Shown & { kind: 'invited' })
	/** `obstacle` says why nothing can be saved now, null where it can. */
	| (Shown & Material & { kind: 'scoring'; obstacle: string | null })
	| (Shown & Material & { kind: 'delivered'; score: number | null; others: OtherReview[] });

/**
 * One review as its own reviewer sees it: title and provider until an interest is ruled out, then what was submitted beside the criteria, and what
 * others scored only after one's own is delivered. Null where there is no such review of this reviewer, or no longer.
 */
export async function loadReviewScreen({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<ReviewScreenData | null> {
	const at = await getReview({ req, id });
	if (!at?.capacities.includes('reviewer')) return null;
	const shown = await showReview({ req, at, moment });
	if (at.review.state === 'invited') return { kind: 'invited', ...shown };
	if (at.review.state === 'delivered') return { kind: 'delivered', ...shown, ...(await loadMaterial({ req, at })), ...(await loadScores({ req, at })) };
	if (at.review.state !== 'accepted' && at.review.state !== 'drafted') return null;
	return { kind: 'scoring', ...shown, ...(await loadMaterial({ req, at })), obstacle: await obstacleOf({ req, at }) };
}

async function showReview({ req, at, moment }: { req: PayloadRequest; at: ReviewAtHand; moment: Date }): Promise<Shown> {
	const { review, found } = at;
	const [provider, facts, open] = await Promise.all([
		req.payload.findByID({ collection: 'providers', id: idOf(found.provider) ?? '', depth: 0, select: { name: true }, disableErrors: true, req }),
		reviewFacts({ req, ...at }),
		findOpenReviews({ req }),
	]);
	return {
		id: review.id,
		title: found.title,
		provider: provider?.name ?? '',
		head: forYou(presentHead({ lifecycle: reviewLifecycle, record: { ...review, about: null }, capacities: ['reviewer'], facts, today: dayOf(moment) })),
		nextId: nextOf({ open, after: review.id }),
	};
}

/** What the states of a review mean to whoever writes it. */
const YOUR_MEANINGS: Readonly<Record<string, string>> = {
	invited: 'U ziet nu alleen titel en aanbieder. Laat eerst weten of u een belang heeft.',
	accepted: 'U heeft geen belang. U kunt lezen wat is ingediend en scoren zodra het beoordelen is begonnen.',
	drafted: 'U bent aan het scoren. Wat u invult, wordt vanzelf bewaard.',
	delivered: 'Uw beoordeling ligt vast.',
};

/** Whoever reads this is the reviewer. */
function forYou(head: HeadView): HeadView {
	return { ...head, meaning: YOUR_MEANINGS[head.state] ?? head.meaning, next: head.next === null ? null : 'u' };
}

async function loadMaterial({ req, at: { review, found } }: { req: PayloadRequest; at: ReviewAtHand }): Promise<Material> {
	const [criteria, submission, subject] = await Promise.all([rubricOf({ req, found }), presentSubmission({ req, found }), presentSubject({ req, found })]);
	return {
		criteria,
		submission,
		differences: (found.differences ?? []).map(({ label, before, after }) => ({ label, before: before ?? '', after: after ?? '' })),
		subject,
		draft: presentDraft({ review }),
	};
}

async function obstacleOf({ req, at }: { req: PayloadRequest; at: ReviewAtHand }): Promise<string | null> {
	const facts = await reviewFacts({ req, ...at });
	const begin = reviewLifecycle.steps.find(({ verb }) => verb === 'draft');
	return begin?.conditions.find(({ holds }) => !holds(facts))?.message ?? null;
}

async function loadScores({ req, at: { review, found } }: { req: PayloadRequest; at: ReviewAtHand }): Promise<{ score: number | null; others: OtherReview[] }> {
	const criteria = await rubricOf({ req, found });
	const { docs } = await req.payload.find({
		collection: 'reviews',
		where: { and: [{ case: { equals: found.id } }, { state: { equals: 'delivered' } }, { id: { not_equals: review.id } }] },
		// By an order that says nothing of who it was or when.
		sort: 'score',
		depth: 0,
		select: { scores: true },
		limit: 0,
		pagination: false,
		req,
	});
	return {
		score: scoreOf({ criteria, scores: countedScores(draftRows(review)) }),
		others: docs.map((other) => ({ score: scoreOf({ criteria, scores: countedScores(draftRows(other)) }), rows: draftRows(other) })),
	};
}
