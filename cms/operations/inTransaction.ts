import { setTimeout as pause } from 'node:timers/promises';
import type { PayloadRequest } from 'payload';
import { commitTransaction, initTransaction, killTransaction } from 'payload';
import { isWriteConflict } from './writeConflict.ts';

const TRIES = 7;
/** The longest pause before the second try; it doubles with each, as MongoDB refuses at once while the other's transaction takes as long as the machine is busy. */
const LONGEST_FIRST_PAUSE_IN_MS = 80;

/**
 * Runs an operation in one transaction and tries it again when MongoDB gave it up because another came first.
 * Everything inside passes the same `req`; a nested call without it would run outside. Inside a running transaction it joins that one.
 */
export async function inTransaction<Result>(req: PayloadRequest, operation: () => Promise<Result>): Promise<Result> {
	for (let attempt = 1; ; attempt += 1) {
		const isOwner = await initTransaction(req);
		try {
			const result = await operation();
			if (isOwner) await commitTransaction(req);
			return result;
		} catch (error) {
			if (isOwner) await killTransaction(req);
			if (!isOwner || attempt >= TRIES || !isWriteConflict(error)) throw error;
			await pause(Math.random() * LONGEST_FIRST_PAUSE_IN_MS * 2 ** (attempt - 1));
		}
	}
}
