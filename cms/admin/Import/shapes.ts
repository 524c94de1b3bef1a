import { z } from 'zod';

const OUTCOMES = ['unchecked', 'new', 'changed', 'same', 'faulty', 'closed', 'merged', 'elsewhere', 'proposed', 'unplaced'] as const;
const texts = z.record(z.string(), z.string());
const named = z.object({ id: z.string(), name: z.string() }).nullable();

/** An import as its own doors show it: what it is, how far it is, what one may do with it now. */
export const runSchema = z.object({
	id: z.string(),
	kind: z.string(),
	kindLabel: z.string(),
	singular: z.string(),
	plural: z.string(),
	fileName: z.string(),
	format: z.string(),
	sheet: z.string().nullable(),
	state: z.enum(['checking', 'checked', 'importing', 'done', 'cancelled', 'failed']),
	stateLabel: z.string(),
	message: z.string().nullable(),
	options: z.object({
		publish: z.boolean(),
		onlyGoodRows: z.boolean(),
		isFullRegister: z.boolean(),
		isForRegion: z.boolean(),
		closedOn: z.string().nullable(),
		provider: named,
		region: named,
		fixed: texts,
	}),
	headers: z.array(z.object({ header: z.string(), column: z.string().nullable(), suggestion: z.string().nullable(), reason: z.string().nullable() })),
	mapping: z.record(z.string(), z.string().nullable()),
	unknownHeaders: z.array(z.string()),
	missingColumns: z.array(z.string()),
	counts: z.object({
		total: z.number(),
		unchecked: z.number(),
		new: z.number(),
		changed: z.number(),
		same: z.number(),
		faulty: z.number(),
		closed: z.number(),
		merged: z.number(),
		elsewhere: z.number(),
		proposed: z.number(),
		unplaced: z.number(),
		undecided: z.number(),
		applied: z.number(),
		created: z.number(),
		updated: z.number(),
		closedNow: z.number(),
		left: z.number(),
	}),
	progress: z.object({ done: z.number(), total: z.number() }),
	actions: z.array(z.enum(['map', 'mend', 'start', 'startOnlyGood', 'cancel', 'resume'])),
	hasDrafts: z.boolean(),
	isRegister: z.boolean(),
	createdAt: z.string(),
	startedAt: z.string().nullable(),
	finishedAt: z.string().nullable(),
	areRowsErased: z.boolean(),
});
export type ImportRunShown = z.infer<typeof runSchema>;

/** A row of an import, or an item of the register that the file doesn't have. */
export const rowSchema = z.object({
	number: z.number(),
	outcome: z.enum(OUTCOMES),
	outcomeLabel: z.string(),
	label: z.string(),
	faults: z.array(z.object({ column: z.string(), value: z.string(), problem: z.string(), remedy: z.string() })),
	warnings: z.array(z.object({ column: z.string(), message: z.string() })),
	changes: z.array(z.string()),
	cells: texts,
	edited: z.array(z.string()),
	item: z.string().nullable(),
	verb: z.string().nullable(),
	isFromRegister: z.boolean(),
	claim: z.enum(['own', 'other']).nullable(),
	register: z
		.object({
			code: z.string(),
			name: z.string(),
			place: z.string(),
			decision: z.enum(['close', 'merge', 'keep']).nullable(),
			successor: z.string().nullable(),
		})
		.nullable(),
});
export type ImportRowShown = z.infer<typeof rowSchema>;
export type RowOutcomeShown = ImportRowShown['outcome'];

export const rowPageSchema = z.object({ rows: z.array(rowSchema), page: z.number(), totalRows: z.number(), totalPages: z.number() });
export type RowPage = z.infer<typeof rowPageSchema>;

export const rowAnswerSchema = z.object({ row: rowSchema, run: runSchema });
/** New schools that nobody placed yet, by municipality. */
export const placesSchema = z.object({ places: z.array(z.object({ place: z.string(), count: z.number() })) });
export type PlaceCount = z.infer<typeof placesSchema>['places'][number];

export const createdRunSchema = z.object({ id: z.string() });

/** What a screen needs to know of a column of the kind. */
export type ColumnShown = {
	name: string;
	need: 'always' | 'publication' | 'no';
	type: string;
	values: readonly string[];
	description: string;
	isPart: boolean;
};
