import type { Where } from 'payload';

/** Payload leaves `exists` on a field of a related record out of a query without a word: a released round is asked for as one after this. */
export const LONG_AGO = '1970-01-01T00:00:00.000Z';

/**
 * Only recognitions that are known: of a decision that stands alone, or of a round that is released. Whoever reads recognitions for somebody —
 * page, search, list, task, mail, figures — asks with this, so that nothing of a round shows before the one write that releases it.
 */
export const KNOWN_RECOGNITION: Where = { or: [{ round: { exists: false } }, { 'round.releasedAt': { greater_than: LONG_AGO } }] };

/** Known recognitions that also satisfy `where`. */
export function knownAnd(where: Where): Where {
	return { and: [KNOWN_RECOGNITION, where] };
}
