import type { PayloadRequest } from 'payload';

const PLAIN = {
	forbidden: { status: 403, message: 'U mag deze actie niet uitvoeren.' },
	absent: { status: 404, message: 'Niet gevonden. Het item bestaat niet of u kunt er niet bij.' },
	malformed: { status: 400, message: 'Wat u stuurde, kon niet gelezen worden.' },
} as const;

const ID = /^[0-9a-f]{24}$/;

/** An answer of a door that says no: one of the plain two of `docs/access.md`, or a status with its own sentence. */
export function answerNo(plain: keyof typeof PLAIN): Response;
export function answerNo(status: number, message: string): Response;
export function answerNo(which: keyof typeof PLAIN | number, message = ''): Response {
	const { status, message: words } = typeof which === 'number' ? { status: which, message } : PLAIN[which];
	return Response.json({ errors: [{ message: words }] }, { status });
}

/** The id in a door's address; one that no record has where it is no id. */
export function idFrom(req: PayloadRequest): string {
	const id = String(req.routeParams?.['id'] ?? '');
	return ID.test(id) ? id : '0'.repeat(24);
}

/** The body of a request as JSON; null where it is none. */
export async function readJson(req: PayloadRequest): Promise<unknown> {
	try {
		return await req.json?.();
	} catch {
		return null;
	}
}
