import { setTimeout as pause } from 'node:timers/promises';

/**
 * Runs an action at fixed moments, whether or not earlier ones have ended, as visitors come who don't wait for each other.
 * Answers the milliseconds from the moment each was due to its end, so that a queue that builds up counts.
 */
export async function openLoop({
	perSecond,
	seconds,
	action,
}: {
	perSecond: number;
	seconds: number;
	action: (index: number) => Promise<unknown>;
}): Promise<number[]> {
	const begin = performance.now();
	const running = Array.from({ length: perSecond * seconds }, async (_, index) => {
		const due = begin + (index * 1000) / perSecond;
		await pause(Math.max(0, due - performance.now()));
		await action(index);
		return performance.now() - due;
	});
	return Promise.all(running);
}
