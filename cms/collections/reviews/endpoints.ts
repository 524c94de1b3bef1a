import type { Endpoint } from 'payload';
import { z } from 'zod';
import { now } from '../../env.ts';
import { abstainReview } from '../../operations/quality/abstainReview.ts';
import { acceptReview } from '../../operations/quality/acceptReview.ts';
import { beginReview } from '../../operations/quality/beginReview.ts';
import { declareReviewConflict } from '../../operations/quality/declareReviewConflict.ts';
import { declineReview } from '../../operations/quality/declineReview.ts';
import { deliverReview } from '../../operations/quality/deliverReview.ts';
import { loadReviewDraft } from '../../operations/quality/loadReviewDraft.ts';
import { replaceReviewer } from '../../operations/quality/replaceReviewer.ts';
import { requireCapacityEver } from '../../operations/quality/requireCase.ts';
import { saveReview } from '../../operations/quality/saveReview.ts';
import { answerNo, idFrom, readJson } from '../answers.ts';
import { verbDoor } from '../verbDoor.ts';

const BY_REVIEWER = ['reviewer'] as const;

const draftVersion = z.number().int().min(0);
const deliverySchema = z.object({ draft: draftVersion });
const replacementSchema = z.object({
	successor: z
		.string()
		.regex(/^[0-9a-f]{24}$/, 'Kies een beoordelaar uit de lijst.')
		.nullable()
		.default(null),
});
const draftSchema = z.object({
	draft: draftVersion,
	rows: z
		.array(
			z.object({
				criterion: z.string().min(1).max(60),
				level: z.number().int().min(1).max(20).nullable(),
				doesNotApply: z.boolean(),
				reason: z.string().max(4000, 'Een reden mag ten hoogste 4000 tekens lang zijn.'),
			}),
		)
		.max(200),
	note: z.string().max(4000, 'De notitie mag ten hoogste 4000 tekens lang zijn.'),
});

/** A review as it is written; only the reviewer's own. */
const draft: Endpoint = {
	path: '/:id/draft',
	method: 'get',
	handler: async (req) => Response.json(await loadReviewDraft({ req, id: idFrom(req) })),
};

/** Keeps what was filled in so far, on top of the version that the window had. */
const save: Endpoint = {
	path: '/:id/save',
	method: 'post',
	handler: async (req) => {
		requireCapacityEver({ req, as: BY_REVIEWER });
		const sent = draftSchema.safeParse(await readJson(req));
		if (!sent.success) return answerNo(400, sent.error.issues.map(({ message }) => message).join(' '));
		const { draft: version, rows, note } = sent.data;
		const outcome = await saveReview({ req, id: idFrom(req), draft: version, content: { rows, note }, moment: now() });
		if (outcome.ok) return Response.json(outcome);
		return Response.json({ errors: [{ message: outcome.message, data: { code: outcome.code } }] }, { status: 409 });
	},
};

export const endpoints: Endpoint[] = [
	draft,
	save,
	verbDoor({ verb: 'accept', as: BY_REVIEWER, take: acceptReview }),
	verbDoor({ verb: 'declare-conflict', as: BY_REVIEWER, take: declareReviewConflict }),
	verbDoor({ verb: 'decline', as: BY_REVIEWER, take: declineReview }),
	verbDoor({ verb: 'draft', as: BY_REVIEWER, take: beginReview }),
	verbDoor({ verb: 'deliver', as: BY_REVIEWER, schema: deliverySchema, take: ({ input, ...call }) => deliverReview({ ...call, draft: input.draft }) }),
	verbDoor({ verb: 'abstain', as: BY_REVIEWER, take: abstainReview }),
	verbDoor({
		verb: 'replace',
		as: ['secretary'],
		schema: replacementSchema,
		take: ({ input, ...call }) => replaceReviewer({ ...call, successor: input.successor }),
	}),
];
