import type { Endpoint } from 'payload';
import { z } from 'zod';
import { holds } from '../../access/principal.ts';
import { now } from '../../env.ts';
import { cancelPathVersion } from '../../operations/pathVersions/cancelPathVersion.ts';
import { type EstablishRefusal, establishPathVersion } from '../../operations/pathVersions/establishPathVersion.ts';
import { pathVersionFacts } from '../../operations/pathVersions/pathVersionFacts.ts';
import { answerNo, idFrom, readJson } from '../answers.ts';

const bodySchema = z.strictObject({
	validFrom: z.iso.date({ error: 'Kies de dag waarop de versie ingaat.' }),
	whatChanged: z.string().trim().min(1, 'Schrijf in een of twee zinnen wat er verandert; dat staat op de website.').max(500, 'Houd het onder 500 tekens.'),
});
const numberSchema = z.coerce.number().int().min(1);

const REFUSALS: Record<EstablishRefusal | 'not-upcoming', { status: number; message: string }> = {
	'not-signed-in': { status: 403, message: 'Log in om dit te doen.' },
	forbidden: { status: 403, message: 'U mag deze actie niet uitvoeren.' },
	absent: { status: 404, message: 'Niet gevonden. Het item bestaat niet of u kunt er niet bij.' },
	withdrawn: { status: 409, message: 'Dit pad is ingetrokken. Publiceer het eerst opnieuw.' },
	'not-after-previous': { status: 409, message: 'Er is al een versie die op deze dag of later ingaat. Kies een latere dag of laat die versie vervallen.' },
	'not-upcoming': { status: 409, message: 'Deze versie is al ingegaan of vervallen.' },
};

/** `POST /api/paths/:id/establish`: keeps the saved text as a version that holds from a day on. */
const establish: Endpoint = {
	path: '/:id/establish',
	method: 'post',
	handler: async (req) => {
		const body = bodySchema.safeParse(await readJson(req));
		if (!body.success) return answerNo(400, body.error.issues.map(({ message }) => message).join(' '));
		const { validFrom, whatChanged } = body.data;
		const result = await establishPathVersion({ req, id: idFrom(req), validFromDay: validFrom, whatChanged, moment: now() });
		return result.ok ? Response.json(result) : refused(result.code);
	},
};

/** `GET /api/paths/:id/established`: the versions of a path for whoever reads its drafts; nothing for others. */
const list: Endpoint = {
	path: '/:id/established',
	method: 'get',
	handler: async (req) => {
		const mayRead = holds(req.user, 'editor', 'auditor');
		return Response.json({ versions: mayRead ? await pathVersionFacts({ req, pathId: idFrom(req) }) : [] });
	},
};

/** `POST /api/paths/:id/established/:number/cancel`: calls off a version whose day has not come. */
const cancel: Endpoint = {
	path: '/:id/established/:number/cancel',
	method: 'post',
	handler: async (req) => {
		const number = numberSchema.safeParse(req.routeParams?.['number']);
		if (!number.success) return refused('absent');
		const result = await cancelPathVersion({ req, id: idFrom(req), number: number.data, moment: now() });
		return result.ok ? Response.json(result) : refused(result.code);
	},
};

export const versionDoors: Endpoint[] = [establish, list, cancel];

function refused(code: EstablishRefusal | 'not-upcoming'): Response {
	const { status, message } = REFUSALS[code];
	return answerNo(status, message);
}
