import type { Cell } from './cell.ts';

/** What an empty cell means: never allowed, only a warning because publishing needs it, or fine. */
export type Need = 'always' | 'publication' | 'no';

/** One column of an import file and of the export, as authors, documentation, reader and writer know it. */
export type Column = {
	/** The name in templates and exports, as an author would type it. */
	name: string;
	/** The field of the record; for a part, the name under which `compose` finds it. */
	field: string;
	/** Other headers for the same: English, other Dutch words, DUO's own. Case, spaces and underscores don't count. */
	aliases: readonly string[];
	need: Need;
	cell: Cell;
	description: string;
	example: string;
	/** Understood when it is there, but composed into another column: not in templates and exports. */
	isPart: boolean;
	/** An empty cell leaves the field as it is, because it always has a value. */
	keepsWhenEmpty: boolean;
};

type Making = Pick<Column, 'name' | 'field' | 'cell' | 'description' | 'example'> & Partial<Pick<Column, 'aliases' | 'need' | 'isPart' | 'keepsWhenEmpty'>>;

/** Makes a column; it is optional unless it says otherwise. */
export function column(making: Making): Column {
	return { aliases: [], need: 'no', isPart: false, keepsWhenEmpty: false, ...making };
}

/** A header that is understood and not used, with the reason: nobody has to wonder where it went. */
export type IgnoredColumn = { name: string; aliases: readonly string[]; reason: string };

/** What is said of one cell. */
export type Fault = { column: string; value: string; problem: string; remedy: string };
export type Warning = { column: string; message: string };

/** The values of a row by field; fields whose column isn't in the file are absent. */
export type Values = Record<string, unknown>;
export type RowReading = { values: Values; faults: Fault[]; warnings: Warning[] };
