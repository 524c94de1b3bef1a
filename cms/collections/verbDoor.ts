import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Capacity } from '../domain/lifecycle/lifecycle.ts';
import { now } from '../env.ts';
import type { TransitionOutcome } from '../operations/lifecycle/transition.ts';
import { requireCapacityEver } from '../operations/quality/requireCase.ts';
import { answerNo, idFrom, readJson } from './answers.ts';

/** What every verb is sent: the revision that was on the screen, and why. */
const stepSchema = z.object({ seen: z.number().int().min(0), reason: z.string().max(10_000).default('') });

type VerbCall<Input> = { req: PayloadRequest; id: string; seen: number; reason: string; input: Input; moment: Date };

/**
 * The door of one verb on one record: `POST /api/<collection>/:id/<verb>` with `seen`, `reason` and what the verb needs. 400 where that can't be
 * read, 403 and 404 as `docs/access.md` says, 409 with the sentence of the refusal.
 */
export function verbDoor<Input>({
	verb,
	as,
	schema,
	take,
}: {
	verb: string;
	/** Who may ever take it; asked before anything that was sent is looked at. */
	as: readonly Capacity[];
	/** What this verb needs beyond `seen` and `reason`; its messages are for people. */
	schema?: z.ZodType<Input>;
	take: (call: VerbCall<Input>) => Promise<TransitionOutcome>;
}): Endpoint {
	return {
		path: `/:id/${verb}`,
		method: 'post',
		handler: async (req) => {
			requireCapacityEver({ req, as });
			const body = await readJson(req);
			const step = stepSchema.safeParse(body);
			const input = (schema ?? z.custom<Input>(() => true)).safeParse(body);
			if (!step.success) return answerNo('malformed');
			if (!input.success) return answerNo(400, input.error.issues.map(({ message }) => message).join(' '));
			const outcome = await take({ req, id: idFrom(req), ...step.data, input: input.data, moment: now() });
			if (outcome.ok) return Response.json(outcome);
			return Response.json({ errors: [{ message: outcome.message, data: { code: outcome.code } }] }, { status: 409 });
		},
	};
}
