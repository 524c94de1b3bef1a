import type { Endpoint } from 'payload';
import { z } from 'zod';
import { addressSchema } from '../../domain/account/newAddress.ts';
import { now } from '../../env.ts';
import { type AddressRefusal, askNewAddress, dropNewAddress } from '../../operations/accounts/askNewAddress.ts';
import { confirmAddress, holderOfAddressLink } from '../../operations/accounts/confirmAddress.ts';
import { answerNo, idFrom, readJson } from '../answers.ts';

const GONE = 'Deze link werkt niet meer. Vraag de wijziging opnieuw aan bij uw account.';
const linkSchema = z.object({ token: z.string().max(200) });
const wishSchema = z.object({ email: addressSchema, password: z.string().max(2000) });
const REFUSALS: Record<Exclude<AddressRefusal, 'forbidden' | 'absent'>, { status: number; message: string }> = {
	wrong: { status: 400, message: 'Uw huidige wachtwoord klopt niet.' },
	locked: { status: 400, message: 'Uw account is na te veel pogingen tien minuten op slot.' },
	same: { status: 409, message: 'Dit adres hoort al bij dit account.' },
	'too-soon': { status: 409, message: 'U hebt net een adres opgegeven. Wacht een minuut en probeer het opnieuw.' },
	'none-waiting': { status: 409, message: 'Er wacht geen nieuw adres (meer) op bevestiging.' },
};

/** `POST /api/users/:id/ask-new-address`: the new address gets a link; the answer doesn't tell whether it is taken. */
const ask: Endpoint = {
	path: '/:id/ask-new-address',
	method: 'post',
	handler: async (req) => {
		if (!req.user) return answerNo('forbidden');
		const body = wishSchema.safeParse(await readJson(req));
		if (!body.success) return answerNo(400, 'Vul een geldig e-mailadres en uw huidige wachtwoord in.');
		return respond(await askNewAddress({ req, id: idFrom(req), ...body.data, moment: now() }));
	},
};

/** `POST /api/users/:id/drop-new-address`: takes the wish back. */
const drop: Endpoint = {
	path: '/:id/drop-new-address',
	method: 'post',
	handler: async (req) => {
		if (!req.user) return answerNo('forbidden');
		return respond(await dropNewAddress({ req, id: idFrom(req), moment: now() }));
	},
};

/** `POST /api/users/address-link`: for whom and for which address a link is; the page that confirms asks this. */
const addressLink: Endpoint = {
	path: '/address-link',
	method: 'post',
	handler: async (req) => {
		const body = linkSchema.safeParse(await readJson(req));
		const holder = body.success ? await holderOfAddressLink({ req, token: body.data.token, moment: now() }) : null;
		return holder ? Response.json({ name: holder.name, email: holder.newEmail }) : answerNo(403, GONE);
	},
};

/** `POST /api/users/confirm-address`: with the secret of the link the new address takes the place of the old. */
const confirm: Endpoint = {
	path: '/confirm-address',
	method: 'post',
	handler: async (req) => {
		const body = linkSchema.safeParse(await readJson(req));
		const isConfirmed = body.success && (await confirmAddress({ req, token: body.data.token, moment: now() }));
		return isConfirmed ? Response.json({ ok: true }) : answerNo(403, GONE);
	},
};

export const addressDoors: Endpoint[] = [ask, drop, addressLink, confirm];

function respond(outcome: { ok: true } | { ok: false; code: AddressRefusal }): Response {
	if (outcome.ok) return Response.json({ ok: true });
	if (outcome.code === 'forbidden' || outcome.code === 'absent') return answerNo(outcome.code);
	const { status, message } = REFUSALS[outcome.code];
	return answerNo(status, message);
}
