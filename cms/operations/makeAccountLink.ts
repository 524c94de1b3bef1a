import { createHash, randomBytes } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import type { LinkKind } from '../mail/defineTemplate.ts';

const RESET_IN_MS = 60 * 60_000;
/** Below `/admin`: where the link of each kind leads. */
const PAGES = { invitation: 'wachtwoord', passwordReset: 'wachtwoord', newAddress: 'e-mailadres' } as const satisfies Record<LinkKind, string>;

/** `address` is where the link goes: a link that confirms an address goes there and nowhere else. */
type Wanted = { req: PayloadRequest; kind: LinkKind; account: string; address: string; siteUrl: string; moment: Date };

/**
 * The link with which somebody chooses a password or confirms an address. Its secret is made here, at the moment of sending: the database holds a digest, the
 * link holds it behind `#`, which no browser sends to a server, so no log holds it. A newer link takes the place of an older one.
 * Null where there is no use in a link any more.
 */
export async function makeAccountLink({ req, kind, account, address, siteUrl, moment }: Wanted): Promise<string | null> {
	const token = randomBytes(32).toString('base64url');
	const found = await req.payload.db.findOne<{ id: string; invitedUntil?: string | null }>({
		collection: 'users',
		where: isWaitingFor({ kind, account, address, moment }),
		req,
	});
	if (!found) return null;
	const digest = digestOfToken(token);
	const until = kind === 'invitation' ? found.invitedUntil : new Date(moment.getTime() + RESET_IN_MS).toISOString();
	const updated = await req.payload.db.updateOne({
		collection: 'users',
		where: isWaitingFor({ kind, account, address, moment }),
		data: kind === 'newAddress' ? { newEmailToken: digest } : { resetPasswordToken: digest, resetPasswordExpiration: until },
		req,
	});
	return updated ? `${siteUrl}/admin/${PAGES[kind]}#${token}` : null;
}

/** What the database keeps of a secret of a link. The secret has 256 random bits, so that a plain digest suffices. */
export function digestOfToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

function isWaitingFor({ kind, account, address, moment }: Pick<Wanted, 'kind' | 'account' | 'address' | 'moment'>): Where {
	const isIt = { id: { equals: account } };
	const isActive = { accountState: { equals: 'active' } };
	if (kind === 'passwordReset') return { and: [isIt, isActive] };
	if (kind === 'newAddress') return { and: [isIt, isActive, { newEmail: { equals: address } }, { newEmailUntil: { greater_than: moment.toISOString() } }] };
	return { and: [isIt, { accountState: { equals: 'invited' } }, { invitedUntil: { greater_than: moment.toISOString() } }] };
}
