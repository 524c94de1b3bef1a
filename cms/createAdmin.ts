/**
 * `npm run admin -- <e-mail> "<naam>"`: makes the first administrator of an installation, who invites the others.
 * The account is invited; a mail with a link to choose a password goes out at once. Given again, only the mail goes out again.
 */
import { randomBytes } from 'node:crypto';
import { createLocalReq, getPayload, type PayloadRequest, type Where } from 'payload';
import { z } from 'zod';
import { env, now } from './env.ts';
import { askNewPassword } from './operations/askNewPassword.ts';
import { renewInvitation } from './operations/renewInvitation.ts';
import { sendMail } from './operations/sendMail.ts';
import config from './payload.config.ts';

const argumentsSchema = z.tuple([z.email('Geef een geldig e-mailadres.'), z.string().trim().min(1, 'Geef ook een naam, tussen aanhalingstekens.')], {
	error: 'Geef een e-mailadres en een naam.',
});

const parsed = argumentsSchema.safeParse(process.argv.slice(2));
if (!parsed.success) {
	console.error(`${parsed.error.issues.map(({ message }) => message).join(' ')} Gebruik: npm run admin -- beheer@organisatie.nl "Voornaam Achternaam"`);
	process.exit(2);
}
const [email, name] = parsed.data;
const payload = await getPayload({ config });
const req = await createLocalReq({}, payload);
const isNew = await invite(req);
const mail = await latestMail();
if (!mail) {
	console.error(`Er is net al een mail voor ${email} gevraagd. Wacht een minuut en geef dezelfde opdracht nog eens.`);
	process.exit(1);
}
await sendMail({ req, id: mail, siteUrl: env.SITE_URL, moment: now() });
const { state, lastError } = await payload.findByID({ collection: 'mails', id: mail, depth: 0, select: { state: true, lastError: true } });
if (state !== 'sent') {
	const advice = 'Controleer SMTP_URL. De mail wordt vanzelf opnieuw geprobeerd zolang het platform draait.';
	console.error(`Het account staat klaar, maar de mail naar ${email} ging niet uit (${lastError ?? 'hij wordt al verstuurd'}). ${advice}`);
	process.exit(1);
}
console.log(`${isNew ? 'Account gemaakt' : 'Dit account was er al; er verandert niets aan'}. ${email} krijgt een mail om een wachtwoord te kiezen.`);
process.exit(0);

/** Makes the account, or asks for another mail; says whether it is new. */
async function invite(request: PayloadRequest): Promise<boolean> {
	const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email.toLowerCase() } }, depth: 0, limit: 1, pagination: false });
	const [known] = docs;
	if (!known) {
		const password = randomBytes(48).toString('base64url');
		await payload.create({ collection: 'users', data: { email, name, password, accountState: 'invited', roles: [{ role: 'admin' }] }, depth: 0, req: request });
		return true;
	}
	if (known.accountState === 'invited') await renewInvitation({ req: request, id: known.id, moment: now() });
	else await askNewPassword({ req: request, email, moment: now() });
	return false;
}

/** The mail that waits for this address. */
async function latestMail(): Promise<string | null> {
	const where: Where = { and: [{ email: { equals: email.toLowerCase() } }, { state: { equals: 'waiting' } }] };
	const { docs } = await payload.find({ collection: 'mails', where, sort: '-createdAt', depth: 0, select: {}, limit: 1, pagination: false });
	return docs[0]?.id ?? null;
}
