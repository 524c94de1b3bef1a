import type { FlattenedField, SanitizedConfig } from 'payload';

/** What is stored, field by field: `offerings.meetings.date` → `date, required`. Labels and descriptions are left out: they aren't stored. */
export type StoredSchema = Record<string, string>;

/** Describes everything that the config stores, sorted, so that two versions can be compared line by line. */
export function describeStoredSchema(config: SanitizedConfig): StoredSchema {
	const entries = [...config.collections, ...config.globals].flatMap((entity) =>
		entity.flattenedFields.flatMap((field) => describeField({ field, path: entity.slug })),
	);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function describeField({ field, path }: { field: FlattenedField; path: string }): [string, string][] {
	if (field.type === 'join' || ('virtual' in field && field.virtual) || field.custom?.['isComputed'] === true) return [];
	const own = `${path}.${field.name}`;
	const traits = [
		field.type,
		'relationTo' in field && field.relationTo ? `to ${[field.relationTo].flat().join(' or ')}` : '',
		'hasMany' in field && field.hasMany ? 'many' : '',
		'required' in field && field.required ? 'required' : '',
		'unique' in field && field.unique ? 'unique' : '',
		'options' in field && field.options ? `one of ${field.options.map((option) => (typeof option === 'string' ? option : option.value)).join('|')}` : '',
	];
	const below = 'flattenedFields' in field ? field.flattenedFields.flatMap((child) => describeField({ field: child, path: own })) : [];
	return [[own, traits.filter(Boolean).join(', ')], ...below];
}

/** The lines in which two descriptions differ, for people. */
export function schemaDifferences(before: StoredSchema, after: StoredSchema): string[] {
	const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
	return names.filter((name) => before[name] !== after[name]).map((name) => `${name}: ${before[name] ?? 'not stored'} → ${after[name] ?? 'no longer stored'}`);
}
