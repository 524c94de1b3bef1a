import type { mongooseAdapter } from '@payloadcms/db-mongodb';
import { z } from 'zod';

type Adapter = ReturnType<typeof mongooseAdapter>;

const moment = z.union([z.string(), z.date()]);
const sessionSchema = z.looseObject({ id: z.string(), createdAt: moment.nullish(), expiresAt: moment });
type Session = z.infer<typeof sessionSchema>;
/** `collection` is on what a sign-in writes, not on what signing out and staying in write. */
const accountWrite = z.looseObject({
	id: z.string(),
	hash: z.string(),
	updatedAt: z.null(),
	sessions: z.array(sessionSchema),
	collection: z.string().optional(),
});
const storedSchema = z.object({ hash: z.string().nullish(), sessions: z.array(sessionSchema).nullish() });
type Stored = z.infer<typeof storedSchema>;

/**
 * Narrows what signing in, staying in and signing out write. Payload reads the account, works out a hash for a good fifth of a second, and then
 * writes the whole account back: a role taken away meanwhile, or sessions ended everywhere, would be there again. Here only sessions
 * are written, and only what this request changes in them.
 */
export function keepAccountWrites(adapter: Adapter): Adapter {
	return {
		...adapter,
		init: (args) => {
			const db = adapter.init(args);
			const updateOne = db.updateOne.bind(db);
			db.updateOne = async (query) => {
				const write = query.collection === 'users' ? accountWrite.safeParse(query.data) : null;
				if (!write?.success) return updateOne(query);
				const account = await db.findOne({ collection: 'users', where: { id: { equals: write.data.id } }, ...(query.req ? { req: query.req } : {}) });
				const sessions = sessionsAfter({ stored: storedSchema.parse(account ?? {}), write: write.data });
				return sessions ? updateOne({ ...query, data: { sessions, updatedAt: null } }) : null;
			};
			return db;
		},
	};
}

/** The sessions as they are to be; null where there is nothing to write. What begins or is prolonged now carries moments, what was read carries text. */
function sessionsAfter({ stored, write }: { stored: Stored; write: z.infer<typeof accountWrite> }): Session[] | null {
	const current = stored.sessions ?? [];
	const begun = write.sessions.filter(({ createdAt }) => createdAt instanceof Date);
	const prolonged = write.sessions.filter(({ createdAt, expiresAt }) => expiresAt instanceof Date && !(createdAt instanceof Date));
	if (begun.length + prolonged.length > 0) {
		const alive = current.filter(({ expiresAt }) => new Date(expiresAt).getTime() > Date.now());
		const kept = alive.map((session) => prolonged.find(({ id }) => id === session.id) ?? session);
		// Whoever signed in with a password that was changed meanwhile gets no session.
		return stored.hash === write.hash ? [...kept, ...begun] : kept;
	}
	// A sign-in that failed takes its session back, which was rolled back already.
	if (write.collection) return null;
	return current.filter(({ id }) => write.sessions.some((session) => session.id === id));
}
