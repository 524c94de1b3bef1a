/** How far the release of a round is, as far as a reader may know. */
export type ReleaseCounts = {
	/** Whether the one write happened by which all becomes known. */
	isReleased: boolean;
	/** Decisions that become known with the round, how many of them are ready, and of how many the letter is made. */
	decisions: number;
	ready: number;
	letters: number;
	mails: { waiting: number; sent: number; failed: number };
};

/** Making ready, writing letters and mails, or all is done but for what failed. */
export type ReleasePhase = 'releasing' | 'announcing' | 'done';

/** In which phase a release is. */
export function releasePhaseOf({ isReleased, decisions, letters, mails }: ReleaseCounts): ReleasePhase {
	if (!isReleased) return 'releasing';
	return letters < decisions || mails.waiting > 0 ? 'announcing' : 'done';
}

/** How far a release is, in a plain sentence. */
export function releaseInWords(counts: ReleaseCounts): string {
	const { decisions, ready, letters, mails } = counts;
	const phase = releasePhaseOf(counts);
	if (phase === 'releasing' && ready < decisions) return `${ready} van ${decisions} besluiten staan klaar. Er wordt nog niets bekend.`;
	if (phase === 'releasing') return 'Wat vrijgegeven wordt, staat klaar. De laatste stap maakt alles in één keer bekend.';
	if (phase === 'announcing')
		return `De besluiten zijn bekend. ${letters} van ${decisions} brieven zijn gemaakt en ${mails.sent} van ${totalOf(mails)} e-mails verstuurd.`;
	if (mails.failed > 0) return `De besluiten zijn bekend en de brieven gemaakt. ${mails.sent} van ${totalOf(mails)} e-mails zijn verstuurd.`;
	return 'De besluiten zijn bekend. Alle brieven zijn gemaakt en alle e-mails verstuurd.';
}

/**
 * Whether a reader hears that the work behind a release goes wrong: where something of what the reader may see is left, or nothing at all is. Else
 * the trouble is about something that the reader may not know of.
 */
export function isTroubleToldTo({ hasTrouble, leftForReader, leftInAll }: { hasTrouble: boolean; leftForReader: number; leftInAll: number }): boolean {
	return hasTrouble && (leftForReader > 0 || leftInAll === 0);
}

function totalOf({ waiting, sent, failed }: ReleaseCounts['mails']): number {
	return waiting + sent + failed;
}
