import type { StepRefusal } from '../lifecycle/takeStep.ts';
import type { ReviewDraft } from './draft.ts';
import type { Criterion } from './rubric.ts';

/** What makes a draft one that no screen could have sent: a criterion or level that isn't there, or the same one twice. Null where there is nothing. */
export function faultInDraft({ criteria, draft }: { criteria: readonly Criterion[]; draft: ReviewDraft }): StepRefusal | null {
	const seen = new Set<string>();
	for (const { criterion: code, level, doesNotApply } of draft.rows) {
		const criterion = criteria.find((one) => one.code === code);
		if (!criterion || seen.has(code)) return UNKNOWN;
		seen.add(code);
		if (doesNotApply && (!criterion.mayNotApply || level !== null)) return UNKNOWN;
		if (level !== null && (!Number.isInteger(level) || level < 1 || level > criterion.levels.length)) return UNKNOWN;
	}
	return null;
}

const UNKNOWN: StepRefusal = {
	ok: false,
	code: 'unknown-criterion',
	message: 'Een van de scores hoort niet bij de criteria van deze zaak. Ververs de pagina.',
};
