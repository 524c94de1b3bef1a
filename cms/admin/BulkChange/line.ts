import type { FieldChange } from '../../domain/bulkChange/change.ts';
import type { BulkField } from '../../domain/bulkChange/fields.ts';

/** A field to change, with a key of its own on the screen. */
export type Line = FieldChange & { key: string };
/** What is wrong with a line, by its key; null where nothing is. */
export type Faults = ReadonlyMap<string, string | null>;

/** A line for a field that nobody filled in yet. The key is one that a list of lines has not. */
export function newLine({ name, ways, type }: BulkField, key: string): Line {
	return { key, field: name, way: ways[0] ?? 'set', value: type === 'list' ? [] : null };
}

/** A key that none of these lines has. */
export function freeKey(lines: readonly Line[]): string {
	return String(1 + Math.max(0, ...lines.map(({ key }) => Number(key))));
}

/** The id of the element in which a line's value is filled in. */
export function valueIdOf({ key }: Pick<Line, 'key'>): string {
	return `bulk-value-${key}`;
}

/** The id of the element in which a line's field is chosen. */
export function fieldIdOf({ key }: Pick<Line, 'key'>): string {
	return `bulk-field-${key}`;
}
