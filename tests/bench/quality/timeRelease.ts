import { setTimeout as pause } from 'node:timers/promises';
import { MongoClient, ObjectId } from 'mongodb';
import { z } from 'zod';
import { signIn } from '../../fixtures/stack.ts';
import type { BenchStack } from '../benchStack.ts';
import { requireOk, timedRequest } from '../request.ts';

const LOOK_EVERY_MS = 200;
const GIVE_UP_AFTER_MS = 600_000;
const roundSchema = z.object({ revision: z.number(), releasedAt: z.string().nullish() });

/** Seconds from the press of the button until all decisions of a round are known, until each has its letter, and until each mail is sent. */
export async function timeRelease({
	stack,
	rounds,
}: {
	stack: BenchStack;
	rounds: ReadonlyMap<string, string>;
}): Promise<{ decisions: number; known: number; letters: number; mails: number }> {
	const round = rounds.get('deciding') ?? '';
	const headers = await signIn({ url: stack.url, email: 'secretaris@napl.example' });
	const look = async () => roundSchema.parse(JSON.parse((await requireOk({ url: `${stack.url}/api/rounds/${round}?depth=0`, headers })).body.toString()));
	const client = await new MongoClient(stack.parts.mongoUrl).connect();
	try {
		const db = client.db();
		const of = { round: new ObjectId(round) };
		const ids = (await db.collection('decisions').find(of).project({ _id: 1 }).toArray()).map(({ _id }) => String(_id));
		const keys = { key: { $in: ids.map((id) => new RegExp(`^decided:${id}:`)) } };
		const { revision } = await look();
		const begin = performance.now();
		const answer = await timedRequest({
			url: `${stack.url}/api/rounds/${round}/begin-release`,
			method: 'POST',
			headers,
			body: JSON.stringify({ seen: revision }),
		});
		if (answer.status !== 200) throw new Error(`begin-release answered ${answer.status}: ${answer.body.toString().slice(0, 300)}`);
		const seconds = async (isSo: () => Promise<boolean>) => {
			await until(isSo);
			return (performance.now() - begin) / 1000;
		};
		return {
			decisions: ids.length,
			known: await seconds(async () => Boolean((await look()).releasedAt)),
			letters: await seconds(async () => (await db.collection('decisions').countDocuments({ ...of, letter: { $type: 'objectId' } })) === ids.length),
			mails: await seconds(async () => (await db.collection('mails').countDocuments({ ...keys, state: 'sent' })) === ids.length),
		};
	} finally {
		await client.close();
	}
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
	const deadline = performance.now() + GIVE_UP_AFTER_MS;
	while (!(await isSo())) {
		if (performance.now() > deadline) throw new Error('The release did not come to its end');
		await pause(LOOK_EVERY_MS);
	}
}
