import type { AssessmentRow } from '../../domain/qualityCase/assessmentRows.ts';
import type { DraftRow } from '../../domain/review/draft.ts';
import type { ExampleQuality } from './readQuality.ts';

type Words = ExampleQuality['words'];
type Given = { levels: string; criteria: readonly string[]; words: Words; slug: string };

/** What a provider of the example says of itself: a digit per criterion, 0 for what doesn't apply. */
export function assessmentRows({ levels, criteria, words, slug }: Given): AssessmentRow[] {
	return filledIn({ criteria, levels }).map(({ criterion, level }) => {
		return {
			criterion,
			level,
			doesNotApply: level === null,
			explanation: words[criterion]?.self ?? 'Zie de beschrijving.',
			links: [`https://voorbeeld.example/${slug}/${criterion}`],
			files: [],
		};
	});
}

/** What a reviewer of the example finds, with one of the two reasons that stand ready for each level; of two who review one case each has another. */
export function scoreRows({ levels, criteria, words, slug, turn }: Given & { turn: number }): DraftRow[] {
	return filledIn({ criteria, levels }).map(({ criterion, level }) => {
		const ready = level === null ? undefined : words[criterion]?.reasons[level - 1];
		const reason = ready?.[(signsIn(`${slug}${criterion}`) + turn) % 2] ?? '';
		return { criterion, level, doesNotApply: level === null, reason };
	});
}

/** The criteria that somebody filled in; null where one doesn't apply. */
function filledIn({ criteria, levels }: Pick<Given, 'criteria' | 'levels'>): { criterion: string; level: number | null }[] {
	return criteria.flatMap((criterion, index) => {
		const sign = levels[index] ?? '.';
		return sign === '.' ? [] : [{ criterion, level: sign === '0' ? null : Number(sign) }];
	});
}

/** Some number that differs from text to text. */
function signsIn(text: string): number {
	return [...text].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);
}
