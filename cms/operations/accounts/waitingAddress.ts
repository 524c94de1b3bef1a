import type { PayloadRequest } from 'payload';

type Stored = { id: string; newEmail?: string | null; newEmailUntil?: string | null };

/** A wish for another address that is taken back: its link works no more. A new password takes it back too, as somebody else may have asked. */
export const NO_NEW_ADDRESS = { newEmail: null, newEmailToken: null, newEmailUntil: null } as const;

/** The address that an account waits to have confirmed, and until when; null where there is none (any more). */
export async function waitingAddress({ req, id, moment }: { req: PayloadRequest; id: string; moment: Date }): Promise<{ email: string; until: string } | null> {
	const stored = await req.payload.db.findOne<Stored>({ collection: 'users', where: { id: { equals: id } }, req });
	if (!stored?.newEmail || !stored.newEmailUntil || new Date(stored.newEmailUntil) <= moment) return null;
	return { email: stored.newEmail, until: stored.newEmailUntil };
}
