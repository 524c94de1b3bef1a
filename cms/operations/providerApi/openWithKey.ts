import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { idOf } from '../../access/principal.ts';
import { dayOf, noonOf } from '../../domain/shared/days.ts';
import { digestOf } from './makeApiKey.ts';

/** How often a key may knock in a minute. */
export const CALLS_PER_MINUTE = 120;
const MINUTE_IN_MS = 60_000;
const countedSchema = z.object({ count: z.number() });
const BEARER = /^Bearer (napl_[A-Za-z0-9_-]{43})$/;

export type KeyHolder = { keyId: string; provider: string; label: string };
type Opening = { ok: true; holder: KeyHolder; callsLeft: number } | { ok: false; code: 'no-key' } | { ok: false; code: 'too-often'; secondsToWait: number };

/** Who knocks with which key, and whether that is not too often. Forged, unknown and revoked keys are one answer. Notes the day of use. */
export async function openWithKey({ req, moment }: { req: PayloadRequest; moment: Date }): Promise<Opening> {
	const key = BEARER.exec(req.headers.get('authorization') ?? '')?.[1];
	if (!key) return { ok: false, code: 'no-key' };
	const where: Where = { and: [{ digest: { equals: digestOf(key) } }, { revokedAt: { exists: false } }] };
	const { docs } = await req.payload.find({ collection: 'apiKeys', where, depth: 0, limit: 1, pagination: false, req });
	const [found] = docs;
	const provider = idOf(found?.provider);
	if (!found || !provider) return { ok: false, code: 'no-key' };
	const calls = await countCall({ req, keyId: found.id, moment });
	if (calls > CALLS_PER_MINUTE) return { ok: false, code: 'too-often', secondsToWait: 60 - moment.getUTCSeconds() };
	await noteUse({ req, keyId: found.id, moment });
	return { ok: true, holder: { keyId: found.id, provider, label: found.label }, callsLeft: CALLS_PER_MINUTE - calls };
}

/** Counts in the database, so that several cms processes count together. */
async function countCall({ req, keyId, moment }: { req: PayloadRequest; keyId: string; moment: Date }): Promise<number> {
	const minute = Math.floor(moment.getTime() / MINUTE_IN_MS);
	const model = req.payload.db.collections['throttles'];
	const expiresAt = new Date((minute + 2) * MINUTE_IN_MS);
	const counted: unknown = await model?.findOneAndUpdate(
		{ key: `api ${keyId} ${minute}` },
		{ $inc: { count: 1 }, $setOnInsert: { expiresAt } },
		{ upsert: true, returnDocument: 'after', lean: true },
	);
	return countedSchema.parse(counted).count;
}

async function noteUse({ req, keyId, moment }: { req: PayloadRequest; keyId: string; moment: Date }): Promise<void> {
	const lastUsedOn = noonOf(dayOf(moment));
	const where: Where = { and: [{ id: { equals: keyId } }, { lastUsedOn: { not_equals: lastUsedOn } }] };
	await req.payload.db.updateOne({ collection: 'apiKeys', where, data: { lastUsedOn } });
}
