import { z } from 'zod';
import { DECISION_OUTCOMES, type DecisionKind, type DecisionOutcome, isAllowedOutcome } from './outcome.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Vul een dag in.');

export const outcomeSchema = z.enum(
	DECISION_OUTCOMES.map(({ code }) => code),
	'Kies een uitkomst.',
);

/** What the secretary puts before the committee. Without a validity that of the round holds. */
export const proposalSchema = z.object({
	outcome: outcomeSchema,
	reasons: z.string().trim().min(1, 'Schrijf op waarop het voorstel rust.').max(6000, 'Houd de redenen onder 6000 tekens.'),
	conditions: z
		.array(z.object({ text: z.string().trim().min(1, 'Schrijf elke voorwaarde op.').max(2000), dueDate: day }))
		.max(20)
		.default([]),
	validFrom: day.nullable().default(null),
	validUntil: day.nullable().default(null),
});
export type ProposalInput = z.output<typeof proposalSchema>;

/** Why a proposal can't be put before the committee as it is, in plain Dutch; null where it can. */
export function faultInProposal({
	kind,
	proposal: { outcome, conditions, validFrom, validUntil },
	failedKnockOuts,
	isSuspended = false,
	knownFrom,
}: {
	kind: DecisionKind;
	proposal: ProposalInput;
	failedKnockOuts: readonly string[];
	/** Whether the recognition is suspended now. */
	isSuspended?: boolean;
	/** The first day on which the decision can be known, `JJJJ-MM-DD`. */
	knownFrom: string;
}): string | null {
	const fault = faultInOutcome({ kind, outcome, failedKnockOuts, isSuspended });
	if (fault) return fault;
	if (outcome === 'conditional' && conditions.length === 0) return 'Schrijf ten minste één voorwaarde op, met een dag.';
	if (outcome !== 'conditional' && conditions.length > 0) return 'Voorwaarden passen alleen bij "Erkend onder voorwaarden".';
	if (conditions.some(({ dueDate }) => dueDate <= knownFrom)) return 'Een voorwaarde moet een dag hebben die nog komt als het besluit bekend wordt.';
	if (validUntil && validUntil <= (validFrom ?? knownFrom)) return 'De laatste dag van de geldigheid komt na de eerste.';
	return null;
}

/** Why an outcome can't be chosen; null where it can. */
function faultInOutcome({
	kind,
	outcome,
	failedKnockOuts,
	isSuspended,
}: {
	kind: DecisionKind;
	outcome: DecisionOutcome;
	failedKnockOuts: readonly string[];
	isSuspended: boolean;
}): string | null {
	if (isAllowedOutcome({ kind, outcome, failedKnockOuts, isSuspended })) return null;
	if (kind === 'measure' && outcome === 'suspended') return 'De erkenning is al geschorst.';
	if (kind === 'measure' && outcome === 'reinstated') return 'De erkenning is niet geschorst; er valt niets op te heffen.';
	return outcome === 'recognised' && failedKnockOuts.length > 0
		? 'Een knock-out is niet gehaald. "Erkend" kan dan niet.'
		: 'Deze uitkomst past niet bij dit soort besluit. Kies een andere.';
}

/** Why somebody's vote can't be taken as it is; null where it can. What differs from the proposal needs a reason, as it becomes part of the decision. */
export function faultInVote({
	kind,
	outcome,
	reason,
	proposedOutcome,
	conditionCount,
	failedKnockOuts,
	isSuspended = false,
}: {
	kind: DecisionKind;
	outcome: DecisionOutcome;
	reason: string;
	proposedOutcome: DecisionOutcome;
	conditionCount: number;
	failedKnockOuts: readonly string[];
	isSuspended?: boolean;
}): string | null {
	const fault = faultInOutcome({ kind, outcome, failedKnockOuts, isSuspended });
	if (fault) return fault;
	if (outcome === 'conditional' && conditionCount === 0)
		return 'Het voorstel bevat geen voorwaarden. Vraag het secretariaat om een nieuw voorstel met de voorwaarden die u nodig vindt.';
	if (outcome !== proposedOutcome && reason.trim() === '') return 'Uw stem wijkt af van het voorstel. Schrijf op waarom.';
	return null;
}
