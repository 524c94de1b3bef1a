import { z } from 'zod';
import type { EditionPattern } from '../../domain/edition/series.ts';

const text = z
	.string()
	.nullish()
	.transform((value) => value || null);
const docSchema = z.object({
	id: z.string(),
	code: z.string(),
	offering: z.string(),
	enrolmentDeadline: z.string().nullish(),
	meetings: z.array(
		z.object({ date: z.string(), from: z.string(), until: z.string(), isOnline: z.boolean().nullish(), venue: text, street: text, place: text }),
	),
});
const listSchema = z.object({ docs: z.array(docSchema) });

/** An edition whose dates can be the pattern of others. */
export type KnownEdition = { id: string; code: string; pattern: EditionPattern };

/** The editions of an offering, the latest first; of the edition's own offering where an edition is named. */
export async function readEditions({
	api,
	kind,
	id,
}: {
	api: string;
	kind: 'editions' | 'offerings';
	id: string;
}): Promise<{ offering: string; editions: KnownEdition[] }> {
	const ask = async (path: string): Promise<unknown> => (await fetch(`${api}${path}`, { credentials: 'include' })).json();
	const offering = kind === 'offerings' ? id : docSchema.parse(await ask(`/editions/${id}?depth=0`)).offering;
	const list = listSchema.parse(await ask(`/editions?where[offering][equals]=${offering}&depth=0&limit=500&sort=-startDate`));
	return { offering, editions: list.docs.map((doc) => ({ id: doc.id, code: doc.code, pattern: toPattern(doc) })) };
}

function toPattern({ meetings, enrolmentDeadline }: z.infer<typeof docSchema>): EditionPattern {
	return {
		// Stored at noon UTC, so that the first ten characters are the day.
		meetings: meetings.map(({ date, isOnline, ...meeting }) => ({ ...meeting, day: date.slice(0, 10), isOnline: isOnline ?? false })),
		enrolmentDeadline: enrolmentDeadline?.slice(0, 10) ?? null,
	};
}
