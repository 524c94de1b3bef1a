import type { Criterion } from '../review/rubric.ts';

/** What a provider says of its own offering for one criterion: the level it sees, why, and where to find that. */
export type SelfAssessment = { criterion: string; level: number | null; doesNotApply: boolean; explanation: string; evidence: number };

/**
 * What is missing before a self-assessment can be submitted, per criterion and in plain Dutch. Everything that applies has a level and an
 * explanation; evidence is asked for the highest level and for knock-outs only: what nobody uses isn't asked.
 */
export function missingFromSubmission({ criteria, rows }: { criteria: readonly Criterion[]; rows: readonly SelfAssessment[] }): {
	criterion: string;
	message: string;
}[] {
	return criteria.flatMap((criterion) => {
		const message = faultOf(
			criterion,
			rows.find((row) => row.criterion === criterion.code),
		);
		return message ? [{ criterion: criterion.code, message }] : [];
	});
}

function faultOf({ levels, mayNotApply, isKnockOut }: Criterion, row: SelfAssessment | undefined): string | null {
	if (!row) return 'Kies een niveau en licht het toe.';
	if (row.explanation.trim() === '') return 'Schrijf een toelichting.';
	if (row.doesNotApply) return mayNotApply ? null : 'Dit criterium is altijd van toepassing. Kies een niveau.';
	if (row.level === null || !Number.isInteger(row.level) || row.level < 1 || row.level > levels.length) return 'Kies een niveau.';
	if (row.evidence === 0 && (isKnockOut || row.level === levels.length))
		return 'Voeg een link of bestand toe waaruit dit blijkt. Dat is nodig bij het hoogste niveau en bij een knock-out.';
	return null;
}
