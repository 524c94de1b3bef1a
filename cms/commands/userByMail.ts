import type { Payload, PayloadRequest } from 'payload';
import { ImportUsageError } from './importArguments.ts';

/** The account for which a command works. */
export async function userByMail(payload: Payload, email: string): Promise<PayloadRequest['user']> {
	const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email.toLowerCase() } }, depth: 0, limit: 1, pagination: false });
	if (!docs[0]) throw new ImportUsageError(`Er is geen account met het e-mailadres ${email}.`);
	return { ...docs[0], collection: 'users' };
}
