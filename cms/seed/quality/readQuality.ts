import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9-]+$/);
const text = z.string().min(1);
/** A sign per criterion, in the order of the set: a level, 0 where it doesn't apply, a dot where nothing is filled in yet. */
const levels = z.string().regex(/^[0-4.]+$/);
const byPerson = <Value extends z.ZodType>(value: Value) => z.record(slug, value).default({});

const roundSchema = z.strictObject({
	key: slug,
	title: text,
	opensOnDay: z.number().int(),
	scoringFromDay: z.number().int(),
	decidingFromDay: z.number().int(),
	releaseOnDay: z.number().int(),
});

/** How far a case of the example has come. `disputed` is in review with reviews that lie too far apart. */
const REACHES = ['open', 'submitted', 'to-complete', 'withdrawn', 'in-review', 'disputed', 'prepared', 'decided', 'released', 'appealed'] as const;

const caseSchema = z.strictObject({
	offering: slug,
	round: slug,
	reach: z.enum(REACHES),
	self: levels,
	reviews: byPerson(levels),
	invited: z.array(slug).default([]),
	accepted: z.array(slug).default([]),
	drafted: byPerson(levels),
	declined: byPerson(text),
	conflicts: byPerson(text),
	outcome: z.enum(['recognised', 'conditional', 'refused']).optional(),
	reasons: text.optional(),
	conditions: z.array(z.strictObject({ text, dueInDays: z.number().int().positive() })).default([]),
	sendBack: text.optional(),
	objection: text.optional(),
});

const planSchema = z.strictObject({ rounds: z.array(roundSchema), cases: z.array(caseSchema) });
/** Per criterion: what a provider says of itself, and two reasons of reviewers for each of four levels. */
const wordsSchema = z.record(slug, z.strictObject({ self: text, reasons: z.array(z.tuple([text, text])).length(4) }));

export type ExampleRound = z.infer<typeof roundSchema>;
export type ExampleCase = z.infer<typeof caseSchema>;
export type ExampleQuality = z.infer<typeof planSchema> & { words: z.infer<typeof wordsSchema> };

/** The example rounds below a content folder. Throws where a file can't be used. */
export async function readQuality(folder: string): Promise<ExampleQuality> {
	const read = async (name: string): Promise<unknown> => parse(await readFile(join(folder, 'quality', name), 'utf8'));
	return { ...planSchema.parse(await read('voorbeeldrondes.yaml')), words: wordsSchema.parse(await read('redenen.yaml')) };
}
