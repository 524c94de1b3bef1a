import type { Criterion, ReasonedScore } from './rubric.ts';

/** What is still missing from a review, per criterion, in plain Dutch; empty where it can be delivered. */
export function missingFromReview({
	criteria,
	scores,
}: {
	criteria: readonly Criterion[];
	scores: readonly (ReasonedScore | (Omit<ReasonedScore, 'level'> & { level: number | null | undefined }))[];
}): { criterion: string; message: string }[] {
	return criteria.flatMap((criterion) => {
		const row = scores.find((score) => score.criterion === criterion.code);
		const message = faultOf(criterion, row);
		return message ? [{ criterion: criterion.code, message }] : [];
	});
}

function faultOf({ levels, mayNotApply }: Criterion, row: { level: number | null | undefined; reason: string } | undefined): string | null {
	if (row?.level === undefined) return 'Kies een niveau.';
	if (row.level === null) return mayNotApply ? null : 'Dit criterium is altijd van toepassing. Kies een niveau.';
	if (!Number.isInteger(row.level) || row.level < 1 || row.level > levels.length) return 'Kies een van de beschreven niveaus.';
	const isExtreme = row.level === 1 || row.level === levels.length;
	return isExtreme && row.reason.trim() === '' ? 'Schrijf op waarom u het laagste of hoogste niveau kiest.' : null;
}
