import type { Payload } from 'payload';
import { readState, type StateKey, swapState, writeState } from './systemState.ts';

type Lease = { payload: Payload; key: StateKey; durationInMs: number };

const HOLDER = crypto.randomUUID();

/**
 * Whether this process may do what one process does at a time. Takes the lease when it is free or ran out, and prolongs an own one;
 * of several that try at once one succeeds. A holder that is killed loses it after `durationInMs`.
 */
export async function holdLease({ payload, key, durationInMs }: Lease): Promise<boolean> {
	const current = await readState({ payload }, key);
	if (!isOwn(current) && untilOf(current) > Date.now()) return false;
	if (current !== null) {
		const isTaken = await swapState({ payload }, { key, from: current, to: ownFor(durationInMs) });
		// Prolonged by this very process in between.
		return isTaken || isOwn(await readState({ payload }, key));
	}
	// The first one ever. Who comes second is refused by the unique key and tries again.
	await writeState({ payload }, key, ownFor(durationInMs));
	return true;
}

/** Prolongs a lease if this process still holds it. */
export async function prolongLease({ payload, key, durationInMs }: Lease): Promise<void> {
	const current = await readState({ payload }, key);
	if (isOwn(current)) await swapState({ payload }, { key, from: current, to: ownFor(durationInMs) });
}

function ownFor(durationInMs: number): string {
	return `${HOLDER} ${Date.now() + durationInMs}`;
}

function isOwn(lease: string | null): boolean {
	return lease?.split(' ')[0] === HOLDER;
}

function untilOf(lease: string | null): number {
	return Number(lease?.split(' ')[1] ?? 0);
}
