import { z } from 'zod';

const faultSchema = z.object({
	errors: z.array(z.object({ message: z.string(), data: z.object({ errors: z.array(z.object({ message: z.string() })).optional() }).nullish() })).min(1),
});

/** `isLost`: nothing was decided, as the connection or the server failed; the same may be asked again. */
export type DoorAnswer = { ok: true; json: unknown } | { ok: false; message: string; isLost: boolean };

/** Asks one of our own doors, from a screen of the admin. What comes back is what it says, or a sentence for whoever pressed the button. */
export async function callDoor({ path, method = 'POST', body }: { path: string; method?: 'GET' | 'POST' | 'PATCH'; body?: unknown }): Promise<DoorAnswer> {
	const response = await fetch(path, {
		method,
		credentials: 'include',
		headers: { 'content-type': 'application/json' },
		...(method !== 'GET' ? { body: JSON.stringify(body ?? {}) } : {}),
	}).catch(() => null);
	const json: unknown = await response?.json().catch(() => null);
	if (response?.ok) return { ok: true, json };
	const isLost = !response || response.status >= 500;
	return { ok: false, message: faultMessage(json) ?? 'Dat lukte niet. Controleer uw verbinding en probeer het opnieuw.', isLost };
}

/** The sentences of an answer that says no; null where it says nothing that people can read. */
export function faultMessage(json: unknown): string | null {
	const fault = faultSchema.safeParse(json);
	const messages = fault.success ? fault.data.errors.flatMap(({ message, data }) => data?.errors?.map((one) => one.message) ?? [message]) : [];
	return messages.join(' ') || null;
}
