import type { PayloadRequest, Where } from 'payload';
import { holds, idOf } from '../../access/principal.ts';
import { stateOf } from '../../domain/lifecycle/lifecycle.ts';
import { QUALITY_CASE_STATES, type QualityCaseState } from '../../domain/qualityCase/states.ts';
import { reviewLifecycle } from '../../domain/review/transitions.ts';
import { isTaking } from '../../domain/round/transitions.ts';
import type { QualityCase, Review, Round } from '../../payload-types.ts';
import { readableWhere } from '../findRows.ts';
import { namesById } from '../namesById.ts';
import { type Assignment, loadAssignments } from './assignment/loadAssignments.ts';
import type { RoundReviewer } from './assignment/reviewers.ts';
import { type Shortlist, shortlistOf } from './assignment/shortlist.ts';

const PER_PAGE = 20;

/** Which cases of a round are shown. */
export type BoardFilter = { state: QualityCaseState | 'all'; isLateOnly: boolean; page: number };

export type BoardReview = {
	name: string;
	id: string;
	revision: number;
	reviewer: string;
	stateLabel: string;
	dueDay: string | null;
	isLate: boolean;
	isReplaceable: boolean;
};
export type BoardCase = {
	id: string;
	title: string;
	provider: string;
	reference: string;
	state: QualityCaseState;
	stateLabel: string;
	dueDay: string | null;
	isLate: boolean;
	revision: number;
	score: number | null;
	isDisputed: boolean;
	/** Only for readers who may know who reviews. */
	reviews: BoardReview[];
	/** Null where nobody can be asked. */
	assignment: Shortlist | null;
};
export type RoundBoard = { counts: { code: QualityCaseState; label: string; count: number }[]; cases: BoardCase[]; hasNext: boolean };

/**
 * The cases of a round that the reader may see: how many stand where, and a page of them, those that are due first on top. Everything is asked with
 * the reader's own rights, so that a number says nothing of a case in which the reader has an interest.
 */
export async function loadRoundBoard({
	req,
	round,
	reviewers,
	filter,
	today,
}: {
	req: PayloadRequest;
	round: Round;
	reviewers: readonly RoundReviewer[];
	filter: BoardFilter;
	today: string;
}): Promise<RoundBoard> {
	const asReader = { overrideAccess: false, user: req.user, req } as const;
	const [counts, page] = await Promise.all([
		countStates({ req, round: round.id }),
		req.payload.find({
			collection: 'qualityCases',
			where: { and: [{ round: { equals: round.id } }, ...filterWhere(filter, today)] },
			sort: ['dueDay', 'reference'],
			depth: 0,
			select: BOARD_FIELDS,
			limit: PER_PAGE,
			page: filter.page,
			...asReader,
		}),
	]);
	const isAsking = holds(req.user, 'secretary') && isTaking(round.state);
	const askable = isAsking ? page.docs.filter(({ state }) => state === 'in-review') : [];
	const [reviews, providers, assignments] = await Promise.all([
		holds(req.user, 'secretary', 'auditor') ? reviewsOf({ req, cases: page.docs.map(({ id }) => id) }) : [],
		namesById({ req, collection: 'providers', ids: page.docs.flatMap(({ provider }) => idOf(provider) ?? []) }),
		loadAssignments({ req, cases: askable, quorum: round.quorum, reviewers }),
	]);
	const names = await reviewerNames({ req, reviews, reviewers });
	return {
		counts,
		hasNext: page.hasNextPage,
		cases: page.docs.map((found) => ({
			...caseRow(found, today),
			provider: providers.get(idOf(found.provider) ?? '') ?? '',
			reviews: reviews
				.filter((review) => idOf(review.case) === found.id)
				.map((review) => ({ ...reviewRow(review, today), name: names.get(idOf(review.reviewer) ?? '') ?? 'Onbekend' })),
			assignment: shortlistIn(assignments.get(found.id)),
		})),
	};
}

function shortlistIn(assignment: Assignment | undefined): Shortlist | null {
	return assignment ? shortlistOf(assignment) : null;
}

const BOARD_FIELDS = {
	title: true,
	provider: true,
	offering: true,
	reference: true,
	state: true,
	stateSince: true,
	dueDay: true,
	suspendedOn: true,
	revision: true,
	score: true,
	isDisputed: true,
	reviewsAsked: true,
	substitutes: true,
	submittedBy: true,
} as const;

/** Without what was scored, which is most of a review. */
const REVIEW_FIELDS = { case: true, revision: true, reviewer: true, state: true, dueDay: true } as const;
type FoundReview = Pick<Review, 'id' | keyof typeof REVIEW_FIELDS>;

/** How many cases stand where, in one question by the reader's own rights: one for each state would be eleven. */
async function countStates({ req, round }: { req: PayloadRequest; round: string }): Promise<RoundBoard['counts']> {
	const { payload } = req;
	const model = payload.db.collections['qualityCases'];
	if (!model) throw new Error('There is no collection of cases');
	const where = await readableWhere({ req, collection: 'qualityCases', where: { round: { equals: round } } });
	const groups = where
		? await model.collection.aggregate([{ $match: await model.buildQuery({ payload, where }) }, { $group: { _id: '$state', count: { $sum: 1 } } }]).toArray()
		: [];
	const counts = new Map(groups.map(({ _id, count }) => [String(_id), Number(count)]));
	return QUALITY_CASE_STATES.map(({ code, label }) => ({ code, label, count: counts.get(code) ?? 0 }));
}

function filterWhere({ state, isLateOnly }: BoardFilter, today: string): Where[] {
	const running = QUALITY_CASE_STATES.flatMap(({ code, next }) => (next ? [code] : []));
	return [
		...(state === 'all' ? [] : [{ state: { equals: state } }]),
		...(isLateOnly ? [{ dueDay: { less_than: today } }, { suspendedOn: { exists: false } }, { state: { in: running } }] : []),
	];
}

async function reviewsOf({ req, cases }: { req: PayloadRequest; cases: string[] }): Promise<FoundReview[]> {
	if (cases.length === 0) return [];
	const { docs } = await req.payload.find({
		collection: 'reviews',
		where: { case: { in: cases } },
		sort: 'createdAt',
		depth: 0,
		select: REVIEW_FIELDS,
		limit: 0,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return docs;
}

/** Those of the round are known already; the others reviewed before they left it. */
async function reviewerNames({
	req,
	reviews,
	reviewers,
}: {
	req: PayloadRequest;
	reviews: readonly FoundReview[];
	reviewers: readonly RoundReviewer[];
}): Promise<Map<string, string>> {
	const known = new Map(reviewers.map(({ id, name }) => [id, name]));
	const others = await namesById({ req, collection: 'users', ids: reviews.flatMap(({ reviewer }) => idOf(reviewer) ?? []).filter((id) => !known.has(id)) });
	return new Map([...known, ...others]);
}

type FoundCase = Pick<QualityCase, 'id' | keyof typeof BOARD_FIELDS>;

function caseRow({ id, title, reference, state, dueDay, suspendedOn, revision, score, isDisputed }: FoundCase, today: string) {
	const found = QUALITY_CASE_STATES.find(({ code }) => code === state);
	return {
		id,
		title,
		reference,
		state,
		revision,
		stateLabel: found?.label ?? state,
		dueDay: found?.next ? (dueDay ?? null) : null,
		isLate: Boolean(found?.next && dueDay && !suspendedOn && dueDay < today),
		score: score ?? null,
		isDisputed: isDisputed ?? false,
	};
}

function reviewRow({ id, revision, reviewer, state, dueDay }: FoundReview, today: string): Omit<BoardReview, 'name'> {
	const { label, next } = stateOf(reviewLifecycle, state);
	const isReplaceable = next === 'reviewer';
	return {
		id,
		revision,
		reviewer: idOf(reviewer) ?? '',
		stateLabel: label,
		dueDay: isReplaceable ? (dueDay ?? null) : null,
		isLate: Boolean(isReplaceable && dueDay && dueDay < today),
		isReplaceable,
	};
}
