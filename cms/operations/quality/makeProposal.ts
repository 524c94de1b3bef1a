import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import type { DecisionKind } from '../../domain/qualityCase/outcome.ts';
import type { ProposalInput } from '../../domain/qualityCase/proposal.ts';
import { validityOf } from '../../domain/qualityCase/validity.ts';
import { dayOf, noonOf } from '../../domain/shared/days.ts';
import type { Decision, QualityCase, Round } from '../../payload-types.ts';
import type { assessedFields } from './assessmentOf.ts';

type Proposal = {
	req: PayloadRequest;
	found: QualityCase;
	round: Round | null;
	kind: DecisionKind;
	input: ProposalInput;
	assessed: ReturnType<typeof assessedFields>;
	moment: Date;
};

/**
 * Puts a new proposal on the table of a case, in the transaction of the step that does so; with it the former one and its votes are void. A
 * decision is never edited: each proposal is a record of its own, with the next number.
 */
export async function makeProposal({ req, found, round, kind, input, assessed, moment }: Proposal): Promise<string> {
	const number = (await lastNumber({ req, found })) + 1;
	const { outcome, reasons, conditions } = input;
	const { id } = await req.payload.create({
		collection: 'decisions',
		data: {
			key: `${found.id}:${number}`,
			case: found.id,
			provider: idOf(found.provider) ?? '',
			round: kind === 'assessment' ? idOf(found.round) : null,
			number,
			kind,
			proposedOutcome: outcome,
			reasons,
			conditions: conditions.map(({ text, dueDate }) => ({ text, dueDate: noonOf(dueDate) })),
			...validityFields({ input, round, moment }),
			...assessed,
			preparedBy: req.user?.id ?? '',
			preparedAt: moment.toISOString(),
			votes: [],
			isExample: found.isExample ?? false,
		},
		depth: 0,
		req,
	});
	await req.payload.db.updateOne({ collection: 'qualityCases', id: found.id, data: { decision: id }, req, returning: false });
	return id;
}

/** What was assessed for an earlier decision, for a proposal that leaves it as it was. */
export function assessedAsIn({ score, scoreRange, reviewCount, profile, levels, failedKnockOuts }: Decision): ReturnType<typeof assessedFields> {
	return {
		score: score ?? null,
		scoreRange: scoreRange ?? 0,
		reviewCount: reviewCount ?? 0,
		profile: (profile ?? []).map(({ group, score: own }) => ({ group, score: own ?? null })),
		levels: (levels ?? []).map(({ criterion, level, reasons }) => ({ criterion, level: level ?? null, reasons: reasons ?? '' })),
		failedKnockOuts: failedKnockOuts ?? [],
	};
}

/** The first day on which what is proposed now can be known: that of the release of its round, or today where that has passed. `JJJJ-MM-DD`. */
export function knownFrom({ round, moment }: { round: Round | null; moment: Date }): string {
	const today = dayOf(moment);
	return [today, ...(round ? [dayOf(new Date(round.releaseOn))] : [])].sort().at(-1) ?? today;
}

/** From the day on which the round is released, or from today where that has passed, unless the proposal says otherwise. */
function validityFields({ input, round, moment }: Pick<Proposal, 'input' | 'round' | 'moment'>) {
	const from = input.validFrom ?? knownFrom({ round, moment });
	const validity = validityOf({ outcome: input.outcome, from, terms: termsOf(round) });
	if (!validity) return { validFrom: null, validUntil: null };
	return { validFrom: noonOf(validity.validFrom), validUntil: noonOf(input.validUntil ?? validity.validUntil) };
}

/** For how long a round recognises; a decision outside any round as a round does unless told otherwise. */
export function termsOf(round: Round | null): { validMonths: number; conditionalMonths: number } {
	return { validMonths: round?.validMonths ?? 48, conditionalMonths: round?.conditionalMonths ?? 12 };
}

async function lastNumber({ req, found }: { req: PayloadRequest; found: QualityCase }): Promise<number> {
	const { docs } = await req.payload.find({
		collection: 'decisions',
		where: { case: { equals: found.id } },
		sort: '-number',
		depth: 0,
		select: { number: true },
		limit: 1,
		pagination: false,
		req,
	});
	return docs[0]?.number ?? 0;
}
