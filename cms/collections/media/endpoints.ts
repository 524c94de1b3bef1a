import { join } from 'node:path';
import type { Endpoint } from 'payload';
import { env } from '../../env.ts';
import { loadFileChecks } from '../../operations/checks/loadFileChecks.ts';

const ID = /^[0-9a-f]{24}$/;

/** `GET /api/media/:id/checks`: what keeps a file from being read aloud, to whoever may read it; in the shape of the checks of an item. */
export const endpoints: Endpoint[] = [
	{
		path: '/:id/checks',
		method: 'get',
		handler: async (req) => {
			const id = String(req.routeParams?.['id'] ?? '');
			const mayRead = await req.payload.collections.media.config.access.read({ req });
			if (!mayRead) return refuse(403, 'U mag deze actie niet uitvoeren.');
			const advice = ID.test(id) ? await loadFileChecks({ req, id, folder: join(env.DATA_DIR, 'media') }) : null;
			if (!advice) return refuse(404, 'Niet gevonden. Het item bestaat niet of u kunt er niet bij.');
			return Response.json({ blocking: [], advice, similar: [], readability: null, links: [] }, { headers: { 'Cache-Control': 'no-store' } });
		},
	},
];

function refuse(status: number, message: string): Response {
	return Response.json({ errors: [{ message }] }, { status });
}
