import { createHmac } from 'node:crypto';
import type { Payload } from 'payload';
import { dayOf } from '../domain/shared/days.ts';
import { networkOf } from '../domain/shared/network.ts';

type Limit = { door: string; perHour: number };
type Sender = { address: string; times: number };

const HOUR_IN_MS = 3_600_000;

/**
 * Counts what is sent through a door within an hour, by place, and says from which addresses it has become too much. Kept is a digest with a key
 * and the day in it: nobody can find the address back, and tomorrow it is another one.
 */
export async function overLimit({
	payload,
	limit: { door, perHour },
	senders,
	secret,
	moment,
}: {
	payload: Payload;
	limit: Limit;
	senders: readonly Sender[];
	secret: string;
	moment: Date;
}): Promise<Set<string>> {
	const hour = Math.floor(moment.getTime() / HOUR_IN_MS);
	const keyOf = (address: string) => `${door} ${hour} ${digest({ secret, text: `${dayOf(moment)} ${networkOf(address)}` })}`;
	const byKey = Map.groupBy(senders, ({ address }) => keyOf(address));
	const expiresAt = new Date((hour + 2) * HOUR_IN_MS);
	const model = payload.db.collections['throttles'];
	if (!model || byKey.size === 0) return new Set();
	await model.bulkWrite(
		[...byKey].map(([key, own]) => ({
			updateOne: { filter: { key }, update: { $inc: { count: own.reduce((sum, { times }) => sum + times, 0) }, $setOnInsert: { expiresAt } }, upsert: true },
		})),
		{ ordered: false },
	);
	const { docs } = await payload.find({
		collection: 'throttles',
		where: { and: [{ key: { in: [...byKey.keys()] } }, { count: { greater_than: perHour } }] },
		depth: 0,
		select: { key: true },
		limit: 0,
		pagination: false,
	});
	return new Set(docs.flatMap(({ key }) => (byKey.get(key) ?? []).map(({ address }) => address)));
}

function digest({ secret, text }: { secret: string; text: string }): string {
	return createHmac('sha256', secret).update(text).digest('base64url').slice(0, 22);
}
