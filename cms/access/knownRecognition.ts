import type { Where } from 'payload';

/**
 * Only recognitions that are known: of a decision that stands alone, or of a round that is released. Whoever reads recognitions for somebody —
 * page, search, list, task, mail, figures — asks with this, so that nothing of a round shows before the one write that releases it.
 */
export const KNOWN_RECOGNITION: Where = { or: [{ round: { exists: false } }, { 'round.releasedAt': { exists: true } }] };

/** Known recognitions that also satisfy `where`. */
export function knownAnd(where: Where): Where {
	return { and: [KNOWN_RECOGNITION, where] };
}
