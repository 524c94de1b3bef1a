import type { BulkValue } from '../../domain/bulkChange/change.ts';
import type { BulkField } from '../../domain/bulkChange/fields.ts';
import type { Choices } from './BulkChangeForm.tsx';

const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** What may be chosen for a field, by id or code. */
export function choicesOf({ field, choices }: { field: BulkField; choices: Choices }): { id: string; label: string }[] {
	if (field.choices) return field.choices.map(({ code, label }) => ({ id: code, label }));
	if (field.of?.collection === 'regions') return choices.regions;
	return choices.vocabulary.filter(({ kind }) => kind === field.of?.kind);
}

/** A value as people read it. */
export function valueInWords({ value, field, choices }: { value: BulkValue; field: BulkField; choices: Choices }): string {
	if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return '(leeg)';
	if (typeof value === 'number') return field.type === 'money' ? EURO.format(value / 100) : String(value);
	const options = choicesOf({ field, choices });
	const named = (code: string) => options.find(({ id }) => id === code)?.label ?? code;
	return Array.isArray(value) ? value.map(named).join(', ') : named(value);
}
