import { inDigits } from '../runWords.ts';
import type { ImportRunShown } from '../shapes.ts';
import { regionName } from './regionName.ts';

/** What is skipped because it is of another region or of none yet, in a sentence; null where nothing is. */
export function asideSentence(run: Pick<ImportRunShown, 'counts' | 'options' | 'singular' | 'plural'>): string | null {
	const { elsewhere, proposed, unplaced } = run.counts;
	const open = proposed + unplaced;
	const said = (count: number) => `${inDigits(count)} ${count === 1 ? run.singular : run.plural}`;
	const sentences = [
		...(elsewhere > 0
			? [`${said(elsewhere)} ${elsewhere === 1 ? 'hoort' : 'horen'} niet bij ${regionName(run)} en ${elsewhere === 1 ? 'wordt' : 'worden'} overgeslagen.`]
			: []),
		...(open > 0
			? [
					`${said(open)} ${open === 1 ? 'is' : 'zijn'} nieuw en van geen regio${proposed > 0 ? `, waarvan ${inDigits(proposed)} bij een bestuur uit ${regionName(run)}` : ''}; wat u niet kiest, wordt overgeslagen.`,
				]
			: []),
	];
	return sentences.length > 0 ? sentences.join(' ') : null;
}

/** The same when the import is done: nothing is chosen any more. */
export function skippedSentence({ counts, options, singular, plural }: Pick<ImportRunShown, 'counts' | 'options' | 'singular' | 'plural'>): string | null {
	const skipped = counts.elsewhere + counts.proposed + counts.unplaced;
	if (skipped === 0) return null;
	return `${inDigits(skipped)} ${skipped === 1 ? `${singular} is` : `${plural} zijn`} overgeslagen: niet van ${regionName({ options })}, of niet gekozen.`;
}
