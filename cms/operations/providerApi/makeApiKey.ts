import { createHash, randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../inTransaction.ts';
import { ownProviderIds } from '../ownProviderIds.ts';

/** How many keys of a provider may work at a time. */
const MOST_KEYS = 5;
const PREFIX = 'napl_';
const SHOWN = 9;

type Outcome = { ok: true; id: string; key: string } | { ok: false; code: 'absent' | 'too-many' };

/**
 * Makes a key for a provider of one's own. The key itself is in the answer and nowhere else. Each working key has a slot of its provider: the
 * unique slot keeps their number, also when two people press at once.
 */
export async function makeApiKey({ req, provider, label }: { req: PayloadRequest; provider: string; label: string }): Promise<Outcome> {
	const { payload, user } = req;
	if (!user || !(await ownProviderIds(req)).includes(provider)) return { ok: false, code: 'absent' };
	const key = `${PREFIX}${randomBytes(32).toString('base64url')}`;
	return inTransaction(req, async () => {
		const slot = await freeSlot(req, provider);
		if (!slot) return { ok: false, code: 'too-many' };
		const data = { label, provider, hint: key.slice(0, SHOWN), digest: digestOf(key), slot, madeBy: user.id };
		const { id } = await payload.create({ collection: 'apiKeys', data, depth: 0, select: { label: true }, req });
		return { ok: true, id, key };
	});
}

/** What is kept of a key. It is random and long, so that a plain digest can't be guessed back. */
export function digestOf(key: string): string {
	return createHash('sha256').update(key).digest('hex');
}

async function freeSlot(req: PayloadRequest, provider: string): Promise<string | null> {
	const slots = Array.from({ length: MOST_KEYS }, (_, index) => `${provider}/${index + 1}`);
	const where = { slot: { in: slots } };
	const { docs } = await req.payload.find({ collection: 'apiKeys', where, depth: 0, select: { slot: true }, limit: 0, pagination: false, req });
	return slots.find((slot) => docs.every((taken) => taken.slot !== slot)) ?? null;
}
