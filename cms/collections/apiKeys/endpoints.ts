import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { holds } from '../../access/principal.ts';
import { now } from '../../env.ts';
import { makeApiKey } from '../../operations/providerApi/makeApiKey.ts';
import { revokeApiKey } from '../../operations/providerApi/revokeApiKey.ts';
import { answerNo, idFrom, readJson } from '../answers.ts';

const bodySchema = z.strictObject({
	provider: z.string().regex(/^[0-9a-f]{24}$/),
	label: z.string().trim().min(1, 'Geef de sleutel een naam.').max(80, 'Houd de naam onder 80 tekens.'),
});

const mayKeepKeys = (req: PayloadRequest) => holds(req.user, 'provider', 'coordinator');

/** Making a key, which is shown this once, and revoking it. */
export const endpoints: Endpoint[] = [
	{
		path: '/make',
		method: 'post',
		handler: async (req) => {
			if (!mayKeepKeys(req)) return answerNo('forbidden');
			const wanted = bodySchema.safeParse(await readJson(req));
			if (!wanted.success) return answerNo(400, wanted.error.issues.map(({ message }) => message).join(' '));
			const outcome = await makeApiKey({ req, ...wanted.data });
			if (outcome.ok) return Response.json({ ok: true, id: outcome.id, key: outcome.key }, { headers: { 'Cache-Control': 'no-store' } });
			if (outcome.code === 'absent') return answerNo('absent');
			return answerNo(409, 'Er werken al vijf sleutels voor deze aanbieder. Trek er eerst een in.');
		},
	},
	{
		path: '/:id/revoke',
		method: 'post',
		handler: async (req) => {
			if (!mayKeepKeys(req)) return answerNo('forbidden');
			const outcome = await revokeApiKey({ req, id: idFrom(req), moment: now() });
			if (outcome === 'absent') return answerNo('absent');
			return outcome === 'revoked' ? Response.json({ ok: true }) : answerNo(409, 'Deze sleutel is al ingetrokken.');
		},
	},
];
