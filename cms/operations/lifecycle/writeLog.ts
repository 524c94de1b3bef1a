import { createHash, randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { entryText, type LogEntry, logKey } from '../../domain/lifecycle/logEntry.ts';
import { actingAs } from '../actingAs.ts';
import type { LifecycleCollection } from './collections.ts';

/** A step as it happened; `text` is what somebody wrote with it. */
export type TakenStep = {
	kind: LifecycleCollection;
	itemId: string;
	about: { case: string; provider: string } | null;
	revision: number;
	capacity: string;
	verb: string;
	from: string | null;
	to: string;
	fields: string[];
	text: string;
	moment: Date;
};

/**
 * Adds one entry to the chain of a record, in the caller's transaction. Of two with the same revision one fails on the unique key. What somebody
 * wrote goes into a record of its own, with a random salt; the entry holds only the digest of both.
 */
export async function writeLog({ req, step }: { req: PayloadRequest; step: TakenStep }): Promise<void> {
	const { kind, itemId, about, revision, capacity, verb, from, to, fields, text, moment } = step;
	const key = logKey({ kind, itemId, revision });
	const { label, onBehalfOf } = await actingAs({ req, collection: kind, id: itemId });
	const textDigest = text ? await keepText({ req, key, text }) : null;
	const entry: LogEntry = {
		key,
		kind,
		itemId,
		case: about?.case ?? null,
		provider: about?.provider ?? null,
		revision,
		at: moment.toISOString(),
		actor: req.user?.id ?? null,
		actorLabel: label,
		onBehalfOf,
		capacity,
		verb,
		from,
		to,
		fields: [...fields].sort(),
		textDigest,
		previousHash: revision === 0 ? null : await hashOf({ req, key: logKey({ kind, itemId, revision: revision - 1 }) }),
	};
	await req.payload.db.create({ collection: 'caseLog', data: { ...entry, hash: sha256(entryText(entry)) }, req, returning: false });
}

/** The digest that chains entries and stands for what somebody wrote: SHA-256 in hexadecimal. */
export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

/** What the digest of a text is taken of. */
export function saltedText({ salt, text }: { salt: string; text: string }): string {
	return `${salt}\n${text}`;
}

async function keepText({ req, key, text }: { req: PayloadRequest; key: string; text: string }): Promise<string> {
	const salt = randomBytes(16).toString('hex');
	await req.payload.db.create({ collection: 'caseTexts', data: { key, text, salt }, req, returning: false });
	return sha256(saltedText({ salt, text }));
}

async function hashOf({ req, key }: { req: PayloadRequest; key: string }): Promise<string> {
	const { docs } = await req.payload.find({
		collection: 'caseLog',
		where: { key: { equals: key } },
		depth: 0,
		select: { hash: true },
		limit: 1,
		pagination: false,
		req,
	});
	const [found] = docs;
	if (!found) throw new Error(`The log has no entry ${key}: its chain is broken`);
	return found.hash;
}
