/**
 * `npm run admin -- <e-mail> "<naam>"`: makes the first administrator of an installation, who invites the others.
 * The account gets a random password that nobody sees; a mail with a link to choose one goes out. Given again, only the mail goes out again.
 */
import { randomBytes } from 'node:crypto';
import { getPayload } from 'payload';
import { z } from 'zod';
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
const { totalDocs } = await payload.count({ collection: 'users', where: { email: { equals: email } } });
if (totalDocs === 0) {
	await payload.create({ collection: 'users', data: { email, name, password: randomBytes(32).toString('base64url'), roles: [{ role: 'admin' }] }, depth: 0 });
}
try {
	const token = await payload.forgotPassword({ collection: 'users', data: { email } });
	if (!token) {
		console.error(`Er is net al een mail voor ${email} gevraagd. Wacht een minuut en geef dezelfde opdracht nog eens.`);
		process.exit(1);
	}
} catch (error) {
	const detail = error instanceof Error ? error.message : String(error);
	console.error(`Het account staat klaar, maar de mail naar ${email} ging niet uit (${detail}). Controleer SMTP_URL en geef dezelfde opdracht nog eens.`);
	process.exit(1);
}
console.log(`${totalDocs === 0 ? 'Account gemaakt' : 'Dit account was er al; er verandert niets aan'}. ${email} krijgt een mail om een wachtwoord te kiezen.`);
process.exit(0);
