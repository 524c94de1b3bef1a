import type { PayloadRequest } from 'payload';
import type { StepRefusal } from '../../domain/lifecycle/takeStep.ts';
import type { ReviewDraft } from '../../domain/review/draft.ts';
import { faultInDraft } from '../../domain/review/faultInDraft.ts';
import { reviewLifecycle } from '../../domain/review/transitions.ts';
import { inTransaction } from '../inTransaction.ts';
import { type ReviewAtHand, requireReview } from './requireReview.ts';
import { reviewDueDay } from './reviewDueDay.ts';
import { rubricOf } from './rubricOf.ts';
import { reviewFacts, stepReview } from './stepReview.ts';

/** What was saved: the version of the draft, and the state and revision of the review, which the first time becomes one that is being written. */
export type SavedReview = { ok: true; draft: number; revision: number; state: string };

export const STALE_DRAFT: StepRefusal = {
	ok: false,
	code: 'stale-draft',
	message: 'In een ander venster is intussen iets bewaard. Kijk even na wat er nu staat.',
};

type Save = { req: PayloadRequest; id: string; draft: number; content: ReviewDraft; moment: Date };

/**
 * Saves a review while it is written, only on top of the version that the window had; the first save begins the review. Refused where the round
 * doesn't score or the case is no longer in review: then the window keeps what was typed.
 */
export function saveReview({ req, id, draft, content, moment }: Save): Promise<SavedReview | StepRefusal> {
	return inTransaction(req, async () => {
		const at = await requireReview({ req, id, as: ['reviewer'] });
		const { review, found } = at;
		const fault = faultInDraft({ criteria: await rubricOf({ req, found }), draft: content });
		if (fault) return fault;
		if (review.state !== 'accepted' && review.state !== 'drafted') return NOT_WRITING;
		if ((review.draftRevision ?? 0) !== draft) return STALE_DRAFT;
		const data = { scores: content.rows, internalNote: content.note, draftRevision: draft + 1 };
		return review.state === 'accepted' ? begin({ req, at, data, moment }) : overwrite({ req, at, data });
	});
}

const NOT_WRITING: StepRefusal = { ok: false, code: 'not-now', message: 'Aan deze beoordeling wordt niet meer gewerkt. Ververs de pagina.' };

type DraftData = { scores: ReviewDraft['rows']; internalNote: string; draftRevision: number };

async function begin({ req, at, data, moment }: { req: PayloadRequest; at: ReviewAtHand; data: DraftData; moment: Date }): Promise<SavedReview | StepRefusal> {
	const outcome = await stepReview({ req, ...at, verb: 'draft', seen: null, data, due: reviewDueDay(at), moment });
	return outcome.ok ? { ok: true, draft: data.draftRevision, revision: outcome.revision, state: 'drafted' } : outcome;
}

/** The state stays, so the log says nothing of it; what holds for beginning holds for going on. */
async function overwrite({ req, at, data }: { req: PayloadRequest; at: ReviewAtHand; data: DraftData }): Promise<SavedReview | StepRefusal> {
	const { review } = at;
	const facts = await reviewFacts({ req, ...at });
	const obstacle = reviewLifecycle.steps.find(({ verb }) => verb === 'draft')?.conditions.find(({ holds }) => !holds(facts));
	if (obstacle) return { ok: false, code: obstacle.code, message: obstacle.message };
	const written = await req.payload.db.updateOne({
		collection: 'reviews',
		where: { and: [{ id: { equals: review.id } }, { state: { equals: 'drafted' } }, { revision: { equals: review.revision } }] },
		data,
		req,
	});
	return written ? { ok: true, draft: data.draftRevision, revision: review.revision, state: 'drafted' } : STALE_DRAFT;
}
