import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { normalisePassword, PASSWORD_ADVICE } from '../../domain/account/password.ts';
import { checkPassword, type PasswordHolder } from '../../operations/accounts/checkPassword.ts';
import { refuse } from '../refuse.ts';

const withPassword = z.looseObject({ password: z.string().min(1) });
const signInSchema = z.object({ email: z.string() });
/** As many as Payload takes for a real one. */
const ROUNDS = 600_000;
const hash = promisify(pbkdf2);

/**
 * Every password that comes in is brought to one spelling, and every new one is checked, whichever way it comes. Over HTTP a password goes
 * only through our own doors (a link, or the current password); Payload's own ways of asking and choosing one are closed.
 */
export const guardPassword: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
	if (operation === 'forgotPassword' || operation === 'resetPassword')
		throw new APIError('Een wachtwoord kiest u met de link uit een e-mail.', 403, null, true);
	if (!('data' in args)) return args;
	const given = withPassword.safeParse(args.data);
	if (!given.success) return args;
	const password = normalisePassword(given.data.password);
	if (operation === 'login') await takeAsLongWithoutAccount({ data: args.data, password, req });
	// From a client a password is dropped by the access of its field.
	if ((operation === 'create' || operation === 'update') && overrideAccess) await refuseWeak({ password, holder: await holderOf({ args, req }), req });
	return { ...args, data: { ...args.data, password } };
};

async function refuseWeak({ password, holder, req }: { password: string; holder: PasswordHolder; req: PayloadRequest }): Promise<void> {
	const fault = await checkPassword({ req, password, holder });
	if (fault) refuse({ collection: 'users', path: 'password', label: 'Wachtwoord', message: PASSWORD_ADVICE[fault], req });
}

/** The account as it stands, or as it is about to be made. */
async function holderOf({ args, req }: { args: Record<string, unknown>; req: PayloadRequest }): Promise<PasswordHolder> {
	if (typeof args['id'] !== 'string') return holderSchema.parse(args['data']);
	return req.payload.findByID({ collection: 'users', id: args['id'], depth: 0, select: { name: true, email: true, roles: true }, req });
}

const idSchema = z.string().nullish().catch(null);
const holderSchema = z.object({
	name: z.string().nullish().catch(null),
	email: z.string().nullish().catch(null),
	roles: z.array(z.object({ role: idSchema, provider: idSchema, region: idSchema })).catch([]),
});

/** A sign-in for an address without account would be answered much sooner, which tells strangers who has one. */
async function takeAsLongWithoutAccount({ data, password, req }: { data: unknown; password: string; req: PayloadRequest }): Promise<void> {
	const email = signInSchema.safeParse(data).data?.email.toLowerCase().trim() ?? '';
	const { totalDocs } = await req.payload.count({ collection: 'users', where: { email: { equals: email } }, req });
	if (totalDocs === 0) await hash(password, 'no account', ROUNDS, 32, 'sha256');
}
