import type { Where } from 'payload';

/**
 * Live text only. Every read for the public goes through this constraint: `draft: false` alone still returns
 * documents that were never published (payloadcms/payload#14750).
 */
export const LIVE: Where = { _status: { equals: 'published' } };

/** Live text that also satisfies `where`. */
export function liveAnd(where: Where): Where {
	return { and: [LIVE, where] };
}
