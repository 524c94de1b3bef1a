import { type Endpoint, generatePayloadCookie, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { now } from '../../env.ts';
import { changePassword } from '../../operations/accounts/changePassword.ts';
import { choosePassword, holderOfLink } from '../../operations/choosePassword.ts';
import { answerNo, readJson } from '../answers.ts';

const GONE = 'Deze link werkt niet meer. Vraag een nieuwe aan.';
const mailSchema = z.object({ email: z.string().trim().min(1).max(320) });
const linkSchema = z.object({ token: z.string().max(200) });
/** Far above the longest password, which is told about in words; a bound keeps the work bounded. */
const passwordSchema = z.string().max(2000);
const chosenSchema = linkSchema.extend({ password: passwordSchema });
const changedSchema = z.object({ current: passwordSchema, password: passwordSchema });

/** Takes the place of Payload's door, which keeps the secret in plain text: `POST /api/users/forgot-password` sends a mail if there is such an account. */
const forgotPassword: Endpoint = {
	path: '/forgot-password',
	method: 'post',
	handler: async (req) => {
		const body = mailSchema.safeParse(await readJson(req));
		if (!body.success) return answerNo(400, 'Vul een e-mailadres in.');
		await req.payload.jobs.queue({ task: 'askNewPassword', input: { email: body.data.email }, req });
		return Response.json({ message: 'Als er een account is met dit adres, is er een e-mail onderweg.' });
	},
};

/** `POST /api/users/password-link`: for whom and for what a link is; the page that chooses a password asks this. */
const passwordLink: Endpoint = {
	path: '/password-link',
	method: 'post',
	handler: async (req) => {
		const body = linkSchema.safeParse(await readJson(req));
		const holder = body.success ? await holderOfLink({ req, token: body.data.token, moment: now() }) : null;
		if (!holder) return answerNo(403, GONE);
		return Response.json({ name: holder.name, email: holder.email, isInvitation: holder.accountState === 'invited' });
	},
};

/** Takes the place of Payload's door: `POST /api/users/reset-password` chooses a password with the secret of a link, and signs in. */
const resetPassword: Endpoint = {
	path: '/reset-password',
	method: 'post',
	handler: async (req) => {
		const body = chosenSchema.safeParse(await readJson(req));
		if (!body.success) return answerNo(403, GONE);
		const chosen = await choosePassword({ req, ...body.data, moment: now() });
		if (!chosen.ok) return answerNo(403, GONE);
		return signIn({ req, email: chosen.email, password: body.data.password });
	},
};

/** `POST /api/users/change-password`: the own password, with the present one. */
const changeOwn: Endpoint = {
	path: '/change-password',
	method: 'post',
	handler: async (req) => {
		if (!req.user) return answerNo('forbidden');
		const body = changedSchema.safeParse(await readJson(req));
		if (!body.success) return answerNo(400, 'Vul uw huidige en uw nieuwe wachtwoord in.');
		const changed = await changePassword({ req, ...body.data, moment: now() });
		if (changed.ok) return Response.json({ ok: true });
		if (changed.code === 'forbidden') return answerNo('forbidden');
		return answerNo(400, changed.code === 'wrong' ? 'Uw huidige wachtwoord klopt niet.' : 'Uw account is na te veel pogingen tien minuten op slot.');
	},
};

export const passwordDoors: Endpoint[] = [forgotPassword, passwordLink, resetPassword, changeOwn];

/** Signs somebody in who has just proved who it is, as Payload's own door does. */
async function signIn({ req, email, password }: { req: PayloadRequest; email: string; password: string }): Promise<Response> {
	const { token, user, exp } = await req.payload.login({ collection: 'users', data: { email, password }, depth: 0, req });
	const collectionAuthConfig = req.payload.collections.users.config.auth;
	const cookie = generatePayloadCookie({ collectionAuthConfig, cookiePrefix: req.payload.config.cookiePrefix, token: token ?? '' });
	return Response.json({ message: 'Uw wachtwoord is ingesteld.', user, token, exp }, { headers: { 'Set-Cookie': cookie } });
}
