import type { z } from 'zod';
import type { problemSchema } from '../../domain/providerApi/schemas.ts';

const TITLES = {
	400: 'De vraag klopt niet',
	401: 'Geen geldige sleutel',
	404: 'Niet gevonden',
	409: 'Dat kan nu niet',
	412: 'Intussen gewijzigd',
	429: 'Te vaak gevraagd',
} as const;

type Problem = z.infer<typeof problemSchema>;

/** An answer that says no in the form of RFC 9457, in Dutch. */
export function problem({
	status,
	detail,
	errors,
	headers = {},
}: {
	status: keyof typeof TITLES;
	detail: string;
	errors?: Problem['errors'];
	headers?: Record<string, string>;
}): Response {
	const body: Problem = { type: 'about:blank', title: TITLES[status], status, detail, ...(errors ? { errors } : {}) };
	return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers } });
}

/** What zod found wrong, as a problem. */
export function malformed(error: z.ZodError): Response {
	const errors = error.issues.map(({ path, message }) => ({ pointer: `#/${path.join('/')}`, detail: message }));
	return problem({ status: 400, detail: 'Kijk de velden na die hieronder staan.', errors });
}
