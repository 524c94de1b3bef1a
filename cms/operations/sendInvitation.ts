import type { PayloadRequest } from 'payload';
import { describeRoles } from './describeRoles.ts';
import { queueMail } from './queueMail.ts';

type Invited = Parameters<typeof describeRoles>[0]['roles'];

/** Queues the mail of an invitation. Who invites is named; where nobody is signed in, the administration. Returns the mail's id. */
export async function sendInvitation({
	req,
	account,
}: {
	req: PayloadRequest;
	account: { id: string; name: string; email: string; invitedUntil: string; roles: Invited };
}): Promise<string | null> {
	const until = new Date(account.invitedUntil).toLocaleDateString('nl-NL', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long', year: 'numeric' });
	const invitedBy = req.user?.collection === 'users' ? req.user.name : 'Het beheer van NAPL';
	return queueMail({
		req,
		template: 'invitation',
		to: { email: account.email, name: account.name, account: account.id },
		data: { invitedBy, until, work: await describeRoles({ req, roles: account.roles }) },
	});
}
