import type { Payload, PayloadRequest } from 'payload';
import { readState, swapState, writeState } from './systemState.ts';

type Door = { payload: Payload; req?: PayloadRequest };

/** A rebuild that has not been heard of for this long was broken off; a chunk takes seconds. */
const SILENT_FOR_MS = 60_000;

/** Takes the lock of the rebuild, at a moment; false while another rebuild holds it. One of many callers gets it. */
export async function takeRebuildLock(door: Door, moment: Date): Promise<boolean> {
	const heardAt = await readState(door, 'rebuildHeardAt');
	if (heardAt && moment.getTime() - Date.parse(heardAt) < SILENT_FOR_MS) return false;
	if (heardAt === null) await writeState(door, 'rebuildHeardAt', null);
	return swapState(door, { key: 'rebuildHeardAt', from: heardAt, to: moment.toISOString() });
}

/** Says that the rebuild is still under way. */
export function keepRebuildLock(door: Door, moment: Date): Promise<void> {
	return writeState(door, 'rebuildHeardAt', moment.toISOString());
}

/** Gives the lock back. */
export function releaseRebuildLock(door: Door): Promise<void> {
	return writeState(door, 'rebuildHeardAt', null);
}
