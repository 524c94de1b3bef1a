import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is `true`, and says after how many milliseconds it was. Throws when it takes longer than
 * `withinMs`; what the last answer was stands in the message.
 */
export async function until({
	what,
	withinMs = 60_000,
	everyMs = 50,
	ask,
}: {
	what: string;
	withinMs?: number;
	everyMs?: number;
	ask: () => Promise<unknown>;
}): Promise<number> {
	const startedAt = performance.now();
	for (;;) {
		const answer = await ask();
		const elapsed = performance.now() - startedAt;
		if (answer === true) return Math.round(elapsed);
		if (elapsed > withinMs) throw new Error(`Not within ${withinMs / 1000} s: ${what}. The last answer was ${JSON.stringify(answer)}`);
		await pause(everyMs);
	}
}
