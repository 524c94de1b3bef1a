import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { shortReasons } from '../../domain/offering/shortReasons.ts';
import { dayOf, noonOf } from '../../domain/shared/days.ts';
import type { RecognitionOutcome } from '../../domain/shared/terms.ts';
import type { Decision } from '../../payload-types.ts';
import type { ReleasedDecision } from './applyDecision.ts';
import { followRecognitions } from './followRecognitions.ts';

/**
 * Keeps what a released decision says as the recognition of its offering: one per decision, whoever comes second finds it there. A refusal is kept
 * too: it replaces what held before. Throws where a positive decision has no last day.
 */
export async function grantRecognition({ req, found, decision, moment }: ReleasedDecision): Promise<{ id: string }> {
	const key = `decision:${decision.id}`;
	const existing = await idByKey({ req, key });
	if (existing) return { id: existing };
	const offering = idOf(found.offering);
	if (!offering) throw new Error(`Case ${found.id} has no offering`);
	const round = idOf(decision.round);
	// Straight into the database: the log of the case says what happened, and index and site follow when it is known, of a round all at once.
	const { id } = await req.payload.db.create({
		collection: 'recognitions',
		data: {
			key,
			offering,
			case: found.id,
			decision: decision.id,
			round,
			grantedAt: moment.toISOString(),
			isExample: found.isExample ?? false,
			reasons: shortReasons(decision.reasons),
			score: decision.score ?? null,
			profile: (decision.profile ?? []).map(({ group, score }) => ({ id: randomUUID(), group, score: score ?? null })),
			conditions: (decision.conditions ?? []).map(({ text, dueDate }) => ({ id: randomUUID(), text, dueDate })),
			...termOf({ decision, moment }),
		},
		req,
	});
	if (!round) await followRecognitions({ req, offerings: [offering] });
	return { id };
}

function termOf({ decision, moment }: { decision: Decision; moment: Date }): { outcome: RecognitionOutcome; validFrom: string; validUntil: string } {
	const { outcome } = decision;
	if (outcome !== 'recognised' && outcome !== 'conditional' && outcome !== 'refused') throw new Error(`Decision ${decision.id} grants nothing`);
	const validFrom = decision.validFrom ?? noonOf(dayOf(moment));
	if (outcome === 'refused') return { outcome, validFrom, validUntil: decision.validUntil ?? validFrom };
	if (!decision.validUntil) throw new Error(`Decision ${decision.id} has no last day`);
	return { outcome, validFrom, validUntil: decision.validUntil };
}

async function idByKey({ req, key }: { req: PayloadRequest; key: string }): Promise<string | null> {
	const { docs } = await req.payload.find({
		collection: 'recognitions',
		where: { key: { equals: key } },
		depth: 0,
		select: { key: true },
		limit: 1,
		pagination: false,
		req,
	});
	return docs[0]?.id ?? null;
}
