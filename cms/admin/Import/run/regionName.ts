import type { ImportRunShown } from '../shapes.ts';

/** The region that an import is for, in a sentence: by name where it was chosen. */
export function regionName({ options }: Pick<ImportRunShown, 'options'>): string {
	return options.region?.name ?? 'uw regio';
}
