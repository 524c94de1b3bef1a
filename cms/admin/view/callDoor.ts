import { z } from 'zod';

const faultSchema = z.object({
	errors: z.array(z.object({ message: z.string(), data: z.object({ errors: z.array(z.object({ message: z.string() })) }).optional() })).min(1),
});

export type DoorAnswer = { ok: true; json: unknown } | { ok: false; message: string };

/** Asks one of our own doors, from a screen of the admin. What comes back is what it says, or a sentence for whoever pressed the button. */
export async function callDoor({ path, method = 'POST', body }: { path: string; method?: 'GET' | 'POST'; body?: unknown }): Promise<DoorAnswer> {
	const response = await fetch(path, {
		method,
		credentials: 'include',
		headers: { 'content-type': 'application/json' },
		...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
	}).catch(() => null);
	const json: unknown = await response?.json().catch(() => null);
	if (response?.ok) return { ok: true, json };
	const fault = faultSchema.safeParse(json);
	const messages = fault.success ? fault.data.errors.flatMap(({ message, data }) => data?.errors.map((one) => one.message) ?? [message]) : [];
	return { ok: false, message: messages.join(' ') || 'Dat lukte niet. Controleer uw verbinding en probeer het opnieuw.' };
}
