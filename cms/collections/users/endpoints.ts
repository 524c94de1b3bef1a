import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { DEPUTY_ADVICE } from '../../domain/account/deputy.ts';
import { ROLES } from '../../domain/shared/roles.ts';
import { now } from '../../env.ts';
import { leave } from '../../operations/accounts/leave.ts';
import { loadAccount } from '../../operations/accounts/loadAccount.ts';
import { endDeputy, nameDeputy } from '../../operations/accounts/nameDeputy.ts';
import { signOut } from '../../operations/accounts/signOut.ts';
import { takeRole } from '../../operations/accounts/takeRole.ts';
import { inviteAgain, withdrawInvitation } from '../../operations/accounts/withdrawInvitation.ts';
import { loadTasks } from '../../operations/tasks/loadTasks.ts';
import { answerNo, idFrom, readJson } from '../answers.ts';
import { addressDoors } from './addressDoors.ts';
import { passwordDoors } from './passwordDoors.ts';

const id = z.string().regex(/^[0-9a-f]{24}$/);
const day = z.iso.date();
const assignment = z.object({ role: z.enum(ROLES.map(({ code }) => code)), providerId: id.nullable(), regionId: id.nullable() });
const schemas = {
	nothing: z.unknown(),
	session: z.object({ session: z.string().nullable() }),
	role: assignment,
	deputy: assignment.extend({ deputy: id, from: day, until: day }),
	row: z.object({ row: id }),
	heir: z.object({ heir: id.nullable() }),
};

/** What a verb says no with, besides the plain two. */
const REFUSALS: Record<string, string> = {
	...DEPUTY_ADVICE,
	'not-invited': 'Dit account is niet (meer) uitgenodigd: de uitnodiging is al aangenomen of ingetrokken.',
	elsewhere: 'Deze collega is ook bij een andere organisatie uitgenodigd. Vraag de beheerder.',
	'role-gone': 'Deze rol is er niet (meer).',
	'last-admin': 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
	'not-active': 'Dit account is niet (meer) actief.',
	'heir-missing': 'Er ligt nog werk op naam. Kies wie het overneemt.',
	'heir-unfit': 'Kies voor de overdracht een actieve collega van dezelfde organisatie, die dit werk mag doen.',
};

type Outcome = { ok: true } | { ok: false; code: string };

/** A verb on one account, with the body it asks for. */
function verb<Schema extends z.ZodType>({
	path,
	schema,
	run,
}: {
	path: `/:id/${string}`;
	schema: Schema;
	run: (args: { req: PayloadRequest; id: string; body: z.output<Schema>; moment: Date }) => Promise<Outcome>;
}): Endpoint {
	return {
		path,
		method: 'post',
		handler: async (req) => {
			if (!req.user) return answerNo('forbidden');
			const body = schema.safeParse(await readJson(req));
			if (!body.success) return answerNo('malformed');
			const outcome = await run({ req, id: idFrom(req), body: body.data, moment: now() });
			if (outcome.ok) return Response.json({ ok: true });
			if (outcome.code === 'forbidden' || outcome.code === 'absent') return answerNo(outcome.code);
			return answerNo(409, REFUSALS[outcome.code] ?? 'Dit kan nu niet.');
		},
	};
}

/** `GET /api/users/:id/summary`: what the account screen shows beside the form. */
const summary: Endpoint = {
	path: '/:id/summary',
	method: 'get',
	handler: async (req) => {
		const result = await loadAccount({ req, id: idFrom(req), moment: now() });
		return result.ok ? Response.json(result.shown, { headers: { 'Cache-Control': 'no-store' } }) : answerNo(result.code);
	},
};

/** `GET /api/users/me/tasks`: how much waits for oneself. The menu asks after the page is there, so that no page waits for it. */
const ownTasks: Endpoint = {
	path: '/me/tasks',
	method: 'get',
	handler: async (req) => {
		if (!req.user) return answerNo('forbidden');
		const { total } = await loadTasks({ req, moment: now() });
		return Response.json({ total }, { headers: { 'Cache-Control': 'no-store' } });
	},
};

export const endpoints: Endpoint[] = [
	ownTasks,
	...passwordDoors,
	...addressDoors,
	summary,
	verb({ path: '/:id/sign-out', schema: schemas.session, run: ({ body, ...rest }) => signOut({ ...rest, session: body.session }) }),
	verb({ path: '/:id/renew-invitation', schema: schemas.nothing, run: inviteAgain }),
	verb({ path: '/:id/withdraw-invitation', schema: schemas.nothing, run: withdrawInvitation }),
	verb({ path: '/:id/take-role', schema: schemas.role, run: ({ body, ...rest }) => takeRole({ ...rest, wanted: body }) }),
	verb({
		path: '/:id/name-deputy',
		schema: schemas.deputy,
		run: ({ body: { deputy, from, until, ...wanted }, ...rest }) => nameDeputy({ ...rest, deputy, wanted, term: { from, until } }),
	}),
	verb({ path: '/:id/end-deputy', schema: schemas.row, run: ({ body, ...rest }) => endDeputy({ ...rest, row: body.row }) }),
	verb({ path: '/:id/leave', schema: schemas.heir, run: ({ body, ...rest }) => leave({ ...rest, heir: body.heir }) }),
];
