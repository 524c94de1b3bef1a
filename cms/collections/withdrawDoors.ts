import type { Endpoint } from 'payload';
import { z } from 'zod';
import type { AddressedKind } from '../domain/shared/address.ts';
import { now } from '../env.ts';
import { archive, readWithdrawal, republish, type WithdrawalRefusal, withdraw } from '../operations/withdraw.ts';
import { answerNo, idFrom, readJson } from './answers.ts';

const bodySchema = z.strictObject({
	reason: z.string().trim().min(1, 'Schrijf in een zin waarom het item verdwijnt; dat staat op de pagina.').max(500, 'Houd de reden onder 500 tekens.'),
	successor: z.strictObject({ kind: z.enum(['offerings', 'paths', 'pages']), id: z.string().min(1) }).nullish(),
	/** Said in so many words where nothing takes the item's place. */
	hasNoSuccessor: z.boolean().optional(),
});

/** People have begun a path: its retirement says what takes its place, or that nothing does. */
const pathBodySchema = bodySchema.refine(({ successor, hasNoSuccessor }) => Boolean(successor) !== Boolean(hasNoSuccessor), {
	error: 'Kies wat er voor dit pad in de plaats komt, of zeg dat er niets voor in de plaats komt.',
});

const REFUSALS: Record<WithdrawalRefusal, { status: number; message: string }> = {
	'not-signed-in': { status: 403, message: 'Log in om dit te doen.' },
	forbidden: { status: 403, message: 'U mag deze actie niet uitvoeren.' },
	absent: { status: 404, message: 'Niet gevonden. Het item bestaat niet of u kunt er niet bij.' },
	'not-live': { status: 409, message: 'Dit item staat niet live en kan dus niet ingetrokken worden.' },
	'not-withdrawn': { status: 409, message: 'Dit item is niet ingetrokken.' },
	archived: { status: 409, message: 'Dit item staat in het archief. Haal het daar eerst uit.' },
	'not-archived': { status: 409, message: 'Dit item staat niet in het archief.' },
	'successor-not-live': { status: 400, message: 'Kies als opvolger een item dat gepubliceerd is en niet dit item zelf.' },
};

/** `POST /api/<kind>/:id/withdraw` with a reason and perhaps a successor takes a live item out of the catalogue. */
export function withdrawDoor(kind: AddressedKind): Endpoint {
	return {
		path: '/:id/withdraw',
		method: 'post',
		handler: async (req) => {
			const body = (kind === 'paths' ? pathBodySchema : bodySchema).safeParse(await readJson(req));
			if (!body.success) return answerNo(400, body.error.issues.map(({ message }) => message).join(' '));
			const { reason, successor } = body.data;
			return respond(await withdraw({ req, kind, id: idFrom(req), reason, successor: successor ?? null, moment: now() }));
		},
	};
}

/** `POST /api/<kind>/:id/republish` puts a withdrawn item back. */
export function republishDoor(kind: AddressedKind): Endpoint {
	return { path: '/:id/republish', method: 'post', handler: async (req) => respond(await republish({ req, kind, id: idFrom(req) })) };
}

/** `POST /api/<kind>/:id/archive` puts a withdrawn item out of sight, `/unarchive` brings it back to withdrawn. */
export function archiveDoors(kind: AddressedKind): Endpoint[] {
	return (['archive', 'unarchive'] as const).map((verb) => ({
		path: `/:id/${verb}`,
		method: 'post',
		handler: async (req) => respond(await archive({ req, kind, id: idFrom(req), verb, moment: now() })),
	}));
}

/** `GET /api/<kind>/:id/withdrawal`: whether and why an item is withdrawn, for whoever may read the item. */
export function withdrawalDoor(kind: AddressedKind): Endpoint {
	return {
		path: '/:id/withdrawal',
		method: 'get',
		handler: async (req) => Response.json({ withdrawal: await readWithdrawal({ req, kind, id: idFrom(req) }) }),
	};
}

function respond(result: { ok: true } | { ok: false; code: WithdrawalRefusal }): Response {
	if (result.ok) return Response.json({ ok: true });
	const { status, message } = REFUSALS[result.code];
	return answerNo(status, message);
}
