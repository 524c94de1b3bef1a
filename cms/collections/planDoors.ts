import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { momentInAmsterdam } from '../domain/publication/planning.ts';
import type { AddressedKind } from '../domain/shared/address.ts';
import { now } from '../env.ts';
import { loadPlansOf } from '../operations/plans/loadPlans.ts';
import { type PlanRefusal, planChange, unplanChange, type Wish } from '../operations/plans/planChange.ts';
import { answerNo, idFrom, readJson } from './answers.ts';

const NO_SUCCESSOR = 'Kies het pad dat ervoor in de plaats komt, of zeg dat er geen is.';
const NO_TIME = 'Kies een dag en een tijd.';
const at = z.string().transform((text, context) => {
	const moment = momentInAmsterdam(text);
	if (moment) return moment;
	context.addIssue({ code: 'custom', message: NO_TIME });
	return z.NEVER;
});
const planSchema = z.discriminatedUnion('verb', [
	z.strictObject({ verb: z.literal('publish'), at }),
	z.strictObject({
		verb: z.literal('withdraw'),
		at,
		reason: z.string().trim().min(1, 'Schrijf in een zin waarom het item verdwijnt; dat staat op de pagina.').max(500, 'Houd de reden onder 500 tekens.'),
		successor: z.strictObject({ kind: z.enum(['offerings', 'paths', 'pages']), id: z.string().regex(/^[0-9a-f]{24}$/) }).nullish(),
		/** People have begun a path: that nothing takes its place is said, not left out. */
		hasNoSuccessor: z.boolean().optional(),
	}),
]);
const unplanSchema = z.strictObject({ verb: z.enum(['publish', 'withdraw']) });

const REFUSALS: Record<PlanRefusal, { status: number; message: string }> = {
	'not-signed-in': { status: 403, message: 'Log in om dit te doen.' },
	forbidden: { status: 403, message: 'U mag deze actie niet uitvoeren.' },
	absent: { status: 404, message: 'Niet gevonden. Het item bestaat niet of u kunt er niet bij.' },
	past: { status: 400, message: 'Kies een moment in de toekomst.' },
	'too-far': { status: 400, message: 'Kies een moment binnen twee jaar.' },
	'successor-not-live': { status: 400, message: 'Kies als opvolger een item dat gepubliceerd is en niet dit item zelf.' },
	'not-planned': { status: 409, message: 'Hiervoor staat niets gepland.' },
};

/**
 * `POST /api/<kind>/:id/plan` plans a publication or withdrawal for a time in Amsterdam (`JJJJ-MM-DDTUU:MM`), `/unplan` takes it back;
 * `GET /api/<kind>/:id/plans` says what is planned, to whoever may see it.
 */
export function planDoors(kind: AddressedKind): Endpoint[] {
	return [
		{ path: '/:id/plan', method: 'post', handler: (req) => plan({ req, kind }) },
		{ path: '/:id/unplan', method: 'post', handler: (req) => unplan({ req, kind }) },
		{ path: '/:id/plans', method: 'get', handler: (req) => list({ req, kind }) },
	];
}

type Asked = { req: PayloadRequest; kind: AddressedKind };

async function plan({ req, kind }: Asked): Promise<Response> {
	const body = planSchema.safeParse(await readJson(req));
	if (!body.success) return answerNo(400, body.error.issues.map(({ message }) => message).join(' '));
	const { data } = body;
	if (kind === 'paths' && data.verb === 'withdraw' && Boolean(data.successor) === Boolean(data.hasNoSuccessor)) return answerNo(400, NO_SUCCESSOR);
	const isWithdrawal = data.verb === 'withdraw';
	const wish: Wish = {
		verb: data.verb,
		at: data.at,
		reason: isWithdrawal ? data.reason : null,
		successor: (isWithdrawal && data.successor) || null,
	};
	return respond(await planChange({ req, kind, id: idFrom(req), wish, moment: now() }));
}

async function unplan({ req, kind }: Asked): Promise<Response> {
	const body = unplanSchema.safeParse(await readJson(req));
	if (!body.success) return answerNo(400, 'Zeg wat er weg moet: publiceren of intrekken.');
	return respond(await unplanChange({ req, kind, id: idFrom(req), verb: body.data.verb, moment: now() }));
}

async function list({ req, kind }: Asked): Promise<Response> {
	const plans = await loadPlansOf({ req, kind, id: idFrom(req) });
	return Response.json({
		plans: plans.map(({ verb, at: moment, state, failure, plannedBy }) => ({
			verb,
			at: moment,
			state,
			failure: failure ?? null,
			plannedBy: typeof plannedBy === 'object' ? (plannedBy?.name ?? null) : null,
		})),
	});
}

function respond(result: { ok: true } | { ok: false; code: PlanRefusal }): Response {
	if (result.ok) return Response.json({ ok: true });
	const { status, message } = REFUSALS[result.code];
	return answerNo(status, message);
}
