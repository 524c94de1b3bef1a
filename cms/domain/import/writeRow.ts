import type { Column, Values } from './column.ts';
import type { KindTable } from './kinds.ts';

/** The columns of templates and exports. */
export function writtenColumns(table: KindTable): Column[] {
	return table.columns.filter(({ isPart }) => !isPart);
}

/** Values by field as the cells of an export, in the order of `writtenColumns`. What is empty is an empty cell. */
export function writeRow(table: KindTable, values: Values): string[] {
	return writtenColumns(table).map(({ field, cell }) => {
		const value = values[field];
		if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return '';
		const text = cell.codec.safeEncode(value);
		return text.success ? text.data : '';
	});
}

const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A cell of a CSV file that no spreadsheet takes for a formula: what begins like one gets a single quote before it. `fromFormulaSafe` takes
 * exactly that quote away again, so every text survives.
 */
export function toFormulaSafe(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** The text of a cell of a CSV file without the quote that keeps it from being a formula. */
export function fromFormulaSafe(text: string): string {
	return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
