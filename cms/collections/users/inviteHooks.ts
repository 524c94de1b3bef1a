import { randomBytes } from 'node:crypto';
import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload';
import { invitationEnd } from '../../domain/account/invitation.ts';
import { now } from '../../env.ts';
import { sendInvitation } from '../../operations/sendInvitation.ts';
import type { User } from '../../payload-types.ts';

/** Whoever makes an account for somebody chooses no password: the account is invited, and its holder chooses one. */
export const inviteInstead: CollectionBeforeValidateHook<User> = ({ data, operation, req }) => {
	const isInvitation = operation === 'create' && (Boolean(req.user) || data?.accountState === 'invited');
	if (!data || !isInvitation) return data;
	return {
		...data,
		password: randomBytes(48).toString('base64url'),
		accountState: 'invited',
		invitedUntil: invitationEnd(now()).toISOString(),
		invitedBy: req.user?.id ?? null,
	};
};

/** In the same transaction the mail goes into the outbox. */
export const mailInvitation: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
	if (operation !== 'create' || doc.accountState !== 'invited' || !doc.invitedUntil) return doc;
	await sendInvitation({ req, account: { id: doc.id, name: doc.name, email: doc.email, invitedUntil: doc.invitedUntil, roles: doc.roles ?? [] } });
	return doc;
};
