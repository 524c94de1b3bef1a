import { z } from 'zod';

export const ABSENT = '{"errors":[{"message":"Niet gevonden. Het item bestaat niet of u kunt er niet bij."}]}';
export const FORBIDDEN = '{"errors":[{"message":"U mag deze actie niet uitvoeren."}]}';

const many = z.object({ docs: z.array(z.object({ id: z.string(), parent: z.string().optional() })), errors: z.array(z.unknown()).optional() });
const count = z.object({ totalDocs: z.number() });
const one = z.union([z.object({ doc: z.object({ id: z.string() }) }), z.object({ id: z.string() }), z.object({ ok: z.literal(true) })]);

/**
 * An answer as the tables write it: `+` done or seen, `o` as if the row did not exist, `.` not for this role at all,
 * `-` refused for what was sent; else the status.
 */
export function judge({ status, text, json, id }: { status: number; text: string; json: unknown; id: string }): string {
	if (status === 403) return text === FORBIDDEN || text.includes('Log in om dit te doen.') ? '.' : `403 ${text}`;
	if (status === 404) return text === ABSENT ? 'o' : '404';
	if (status === 400) return '-';
	if (status >= 300) return String(status);
	return hasSeen(json, id) ? '+' : 'o';
}

function hasSeen(json: unknown, id: string): boolean {
	const rows = many.safeParse(json);
	if (rows.success) return rows.data.docs.some((doc) => doc.id === id || doc.parent === id);
	const counted = count.safeParse(json);
	if (counted.success) return counted.data.totalDocs > 0;
	return one.safeParse(json).success;
}
