import { z } from 'zod';
import type { VocabularyKind } from '../shared/terms.ts';

/** The registers that a cell may name an item of. */
export type ReferenceTo = 'providers' | 'regions' | 'boards' | 'schools' | 'offerings' | 'competences' | `vocabulary:${VocabularyKind}`;

/** How a value is kept in the record, so that files and database can be translated into each other. */
export type Shape = 'plain' | 'day' | 'markdown' | 'reference' | 'references' | 'texts' | 'sources' | 'meetings' | 'ties';

/**
 * One kind of cell: in words for people, and as a zod codec between the text of a cell and a value. Texts are never empty here: an empty
 * cell is `null` before it comes to this. Limits are held on the way in; what the database holds can always be written.
 */
export type Cell = {
	/** "bedrag", "datum", "ja of nee". */
	type: string;
	/** What it may say, where that is a closed list. */
	values: readonly string[];
	shape: Shape;
	to: ReferenceTo | null;
	codec: z.ZodType<unknown, string>;
	/** What is put right without asking, such as lost zeros; null where nothing is. */
	mend: ((text: string) => { text: string; warning: string } | null) | null;
};

type Making<Value> = {
	type: string;
	values?: readonly string[];
	shape?: Shape;
	to?: ReferenceTo;
	value: z.ZodType<Value, Value>;
	/** The value, or what is wrong and how to mend it. */
	read: (text: string) => { value: Value } | Refusal;
	write: (value: Value) => string;
	mend?: Cell['mend'];
};

/** Why a cell can't be read, and what to do about it. */
export type Refusal = { problem: string; remedy: string };

/** Makes a kind of cell. */
export function makeCell<Value>({ type, values = [], shape = 'plain', to, value, read, write, mend = null }: Making<Value>): Cell {
	const codec = z.codec(z.string(), value, {
		decode: (text, ctx) => {
			const answer = read(text.trim());
			if ('value' in answer) return answer.value;
			ctx.issues.push({ code: 'custom', input: text, message: answer.problem, params: { remedy: answer.remedy } });
			return z.NEVER;
		},
		encode: write,
	});
	return { type, values, shape, to: to ?? null, codec, mend };
}

/** A refusal in two sentences. */
export function refusal(problem: string, remedy: string): Refusal {
	return { problem, remedy };
}
