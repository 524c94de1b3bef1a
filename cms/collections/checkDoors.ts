import type { Endpoint } from 'payload';
import { LIVE_INDEX } from '../domain/search/search-document.ts';
import type { AddressedKind } from '../domain/shared/address.ts';
import { dayOf } from '../domain/shared/days.ts';
import { now } from '../env.ts';
import { searchClient } from '../jobs/searchClient.ts';
import { type Checks, loadChecks } from '../operations/checks/loadChecks.ts';
import { readerOf } from '../operations/preview/loadPreview.ts';
import { findSimilarOfferings } from '../search/findSimilarOfferings.ts';

/** `GET /api/<kind>/:id/checks`: what stands in the way of publication and what is advised, to whoever may see the draft. */
export function checksDoor(kind: AddressedKind): Endpoint {
	return {
		path: '/:id/checks',
		method: 'get',
		handler: async (req) => {
			const id = String(req.routeParams?.['id'] ?? '');
			if (!req.user) return refuse(403, 'Log in om dit te doen.');
			const reader = await readerOf({ req, kind, id, userId: req.user.id });
			if (reader !== 'may') return reader === 'never' ? refuse(403, FORBIDDEN) : refuse(404, ABSENT);
			const checks = await loadChecks({ req, kind, id, today: dayOf(now()), findCandidates });
			return checks ? present(checks) : refuse(404, ABSENT);
		},
	};
}

const FORBIDDEN = 'U mag deze actie niet uitvoeren.';
const ABSENT = 'Niet gevonden. Het item bestaat niet of u kunt er niet bij.';

function findCandidates(text: string): Promise<string[]> {
	return findSimilarOfferings({ client: searchClient, indexName: LIVE_INDEX, text });
}

function present(checks: Checks): Response {
	return Response.json(checks, { headers: { 'Cache-Control': 'no-store' } });
}

function refuse(status: number, message: string): Response {
	return Response.json({ errors: [{ message }] }, { status });
}
