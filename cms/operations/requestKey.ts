import type { PayloadRequest } from 'payload';

const NAME = 'requestKey';

/** Runs an operation whose new records remember by which request of whom they were made (fields made by `requestKeyField`). */
export async function underRequestKey<Result>(req: PayloadRequest, key: string, operation: () => Promise<Result>): Promise<Result> {
	const before = req.context[NAME];
	req.context[NAME] = key;
	try {
		return await operation();
	} finally {
		req.context[NAME] = before;
	}
}

/** The key of the request under way; null where it has none. */
export function requestKeyIn(req: PayloadRequest): string | null {
	const key = req.context[NAME];
	return typeof key === 'string' ? key : null;
}
