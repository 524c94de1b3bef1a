import type { ImportRowShown } from '../shapes.ts';

/** Whether a row is of another region, or nobody said yet that it is of this one: it is skipped, and there is nothing to mend. */
export function isSetAside({ outcome }: Pick<ImportRowShown, 'outcome'>): boolean {
	return outcome === 'elsewhere' || outcome === 'proposed' || outcome === 'unplaced';
}
