import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { judgeTicket, newTicket, type PreviewTicket, signTicket } from '../access/previewTicket.ts';
import { siteDoorAt } from '../access/siteDoor.ts';
import { type AddressedKind, previewAddressOf } from '../domain/shared/address.ts';
import { now } from '../env.ts';
import { loadPreview, readerOf } from '../operations/preview/loadPreview.ts';

const ID = /^[0-9a-f]{24}$/;
const FORBIDDEN = 'U mag deze actie niet uitvoeren.';
const ABSENT = 'Niet gevonden. Het item bestaat niet of u kunt er niet bij.';
const ticketSchema = z.object({
	id: z.string().regex(ID),
	door: z.string().regex(ID),
	tot: z.coerce.number().int().positive(),
	sleutel: z.string().min(1).max(100),
});

/**
 * `GET /api/<kind>/:id/preview`, the button in the admin: signs an address for the next half hour and goes there.
 * `GET /api/<kind>/preview/:id`, for the site only: what a signed address shows.
 */
export function previewDoors(kind: AddressedKind): Endpoint[] {
	return [
		siteDoorAt({ path: '/preview/:id', read: (context) => answerSite({ req: context.req, kind }) }),
		{ path: '/:id/preview', method: 'get', handler: (req) => openPreview({ req, kind }) },
	];
}

async function openPreview({ req, kind }: { req: PayloadRequest; kind: AddressedKind }): Promise<Response> {
	const id = String(req.routeParams?.['id'] ?? '');
	const { user } = req;
	if (!user) return refuse(403, 'Log in om dit te doen.');
	const reader = await readerOf({ req, kind, id, userId: user.id });
	if (reader !== 'may') return reader === 'never' ? refuse(403, FORBIDDEN) : refuse(404, ABSENT);
	const ticket = newTicket({ kind, id, userId: user.id, moment: now() });
	const query = new URLSearchParams({ tot: String(ticket.until), door: ticket.userId, sleutel: signTicket(ticket) });
	return new Response(null, { status: 303, headers: { Location: `${previewAddressOf({ kind, id })}?${query}`, 'Cache-Control': 'no-store' } });
}

async function answerSite({ req, kind }: { req: PayloadRequest; kind: AddressedKind }) {
	const asked = ticketSchema.safeParse({ ...req.query, id: req.routeParams?.['id'] });
	if (!asked.success) return { outcome: 'forged' };
	const { id, door, tot, sleutel } = asked.data;
	const ticket: PreviewTicket = { kind, id, userId: door, until: tot };
	const verdict = judgeTicket({ ticket, signature: sleutel, moment: now() });
	if (verdict !== 'valid') return { outcome: verdict };
	return loadPreview({ req, kind, id, userId: door, moment: now() });
}

function refuse(status: number, message: string): Response {
	return Response.json({ errors: [{ message }] }, { status });
}
