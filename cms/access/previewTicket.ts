import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { AddressedKind } from '../domain/shared/address.ts';
import { env } from '../env.ts';

/** What a preview address says: the draft of this item, seen by right of this user, until this second (Unix time). */
export type PreviewTicket = { kind: AddressedKind; id: string; userId: string; until: number };

const LIFETIME_IN_SECONDS = 30 * 60;

/** A key of its own: whoever learned it could sign previews and nothing else. */
const key = Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, '', 'napl preview of a draft', 32));

/** A ticket for the next half hour. */
export function newTicket({ kind, id, userId, moment }: Omit<PreviewTicket, 'until'> & { moment: Date }): PreviewTicket {
	return { kind, id, userId, until: Math.floor(moment.getTime() / 1000) + LIFETIME_IN_SECONDS };
}

/** The signature of a ticket, over all that it says. */
export function signTicket({ kind, id, userId, until }: PreviewTicket): string {
	return createHmac('sha256', key)
		.update(JSON.stringify([kind, id, userId, until]))
		.digest('base64url');
}

/** Whether a ticket is what it was when it was signed, and still runs. */
export function judgeTicket({ ticket, signature, moment }: { ticket: PreviewTicket; signature: string; moment: Date }): 'valid' | 'forged' | 'expired' {
	const [given, wanted] = [Buffer.from(signature), Buffer.from(signTicket(ticket))];
	if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return 'forged';
	return ticket.until * 1000 > moment.getTime() ? 'valid' : 'expired';
}
