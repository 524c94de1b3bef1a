import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from './StartError.ts';

/** Whether an address answers 200 within two seconds. */
export async function answers(url: string): Promise<boolean> {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
		await response.body?.cancel();
		return response.ok;
	} catch {
		return false;
	}
}

/** Waits until an address answers, at most `seconds`. `name` and `log` are for the sentence when it doesn't. */
export async function waitFor({ url, name, log, seconds }: { url: string; name: string; log: string; seconds: number }): Promise<void> {
	const deadline = Date.now() + seconds * 1000;
	while (Date.now() < deadline) {
		if (await answers(url)) return;
		await pause(100);
	}
	throw new StartError(`${name} komt niet op gang; zie ${log}.`);
}
