import type { PayloadRequest } from 'payload';
import { type PasswordFault, passwordFault } from '../../domain/account/password.ts';
import { describeRoles, type RoleRow } from '../describeRoles.ts';
import { isCommonPassword } from './isCommonPassword.ts';

/** Whose password it is to be. */
export type PasswordHolder = { name?: string | null; email?: string | null; roles?: RoleRow[] | null };

/** What is wrong with a new password for somebody, if anything; names and organisations of the account count as guessable. */
export async function checkPassword({
	req,
	password,
	holder,
}: {
	req: PayloadRequest;
	password: string;
	holder: PasswordHolder;
}): Promise<PasswordFault | null> {
	const organisations = await describeRoles({ req, roles: holder.roles ?? [] });
	const words = [holder.name ?? '', holder.email ?? '', ...organisations.map((role) => role.split(' – ')[1] ?? '')];
	return passwordFault({ password, words, isCommon: isCommonPassword });
}
