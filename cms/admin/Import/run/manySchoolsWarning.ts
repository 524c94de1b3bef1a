import { inDigits } from '../runWords.ts';
import type { ImportRunShown } from '../shapes.ts';
import { regionName } from './regionName.ts';

/** More new schools than a region has is more likely the file of the whole country. */
const MANY = 500;

/** A plain warning where a list of own schools would tie a great many new ones to the region; null where that is as one would expect. */
export function manySchoolsWarning(run: Pick<ImportRunShown, 'counts' | 'options'>): string | null {
	const { counts, options } = run;
	if (!options.isForRegion || options.isFullRegister || counts.new < MANY) return null;
	return `Let op: alle ${inDigits(counts.new)} nieuwe scholen komen bij ${regionName(run)}. Is dit het landelijke bestand? Stop deze import dan en lees het in als volledig register: dan kiest u welke scholen erbij horen.`;
}
