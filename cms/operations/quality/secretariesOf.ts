import type { PayloadRequest } from 'payload';
import { assignmentsOf, idOf } from '../../access/principal.ts';
import type { Recipient } from '../queueMail.ts';
import { belongsTo } from './findDeciders.ts';

/** The active secretaries who have no interest in a case of a provider: the others hear nothing of it. */
export async function secretariesOf({ req, caseId, provider }: { req: PayloadRequest; caseId: string; provider: string }): Promise<Recipient[]> {
	const [users, declared, acting] = await Promise.all([
		req.payload.find({
			collection: 'users',
			where: { and: [{ accountState: { equals: 'active' } }, { 'roles.role': { equals: 'secretary' } }] },
			depth: 0,
			limit: 0,
			pagination: false,
			req,
		}),
		req.payload.find({
			collection: 'conflicts',
			where: { case: { equals: caseId } },
			depth: 0,
			select: { user: true },
			limit: 0,
			pagination: false,
			req,
		}),
		req.payload.findByID({ collection: 'providers', id: provider, depth: 0, select: { region: true }, req, disableErrors: true }),
	]);
	const conflicted = new Set(declared.docs.map(({ user }) => idOf(user)));
	const organisation = { provider, region: idOf(acting?.region) };
	return users.docs
		.filter((user) => !conflicted.has(user.id) && !belongsTo(user, organisation))
		.filter((user) => assignmentsOf({ ...user, collection: 'users' }).some(({ role }) => role === 'secretary'))
		.map(({ id, email, name }) => ({ account: id, email, name }));
}
