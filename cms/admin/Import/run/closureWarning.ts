import type { ImportRunShown } from '../shapes.ts';

/** From this share on a file is more likely incomplete than the register that much out of date. */
const LARGE_SHARE = 0.1;

/** A plain warning where a large share of the register isn't in the file; null where that is as one would expect. */
export function closureWarning({ counts, plural }: Pick<ImportRunShown, 'counts' | 'plural'>): string | null {
	const gone = counts.closed + counts.merged;
	const known = gone + counts.changed + counts.same;
	if (gone === 0 || gone / known < LARGE_SHARE) return null;
	const share = Math.round((gone / known) * 100);
	return `Let op: ${gone} van de ${known} ${plural} (${share}%) ${gone === 1 ? 'staat' : 'staan'} niet in dit bestand. Dat is veel. Kijk eerst of het bestand volledig is, voordat u ${gone === 1 ? 'haar' : 'ze'} laat sluiten.`;
}
