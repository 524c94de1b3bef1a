import { z } from 'zod';
import { BULK_KINDS, BULK_WAYS, type BulkField, type BulkKind, findBulkField } from './fields.ts';

/** A value as it stands in a field: text or code, number, or ids of a list. */
export const bulkValueSchema = z.union([z.string().max(2000), z.number(), z.array(z.string().max(60)).max(100), z.null()]);
export type BulkValue = z.infer<typeof bulkValueSchema>;

/** What happens to one field: in which way, and with what. Amounts are whole cents, a raise is in per cent and may be negative. */
const fieldChangeSchema = z.strictObject({ field: z.string(), way: z.enum(BULK_WAYS), value: bulkValueSchema });
export type FieldChange = z.infer<typeof fieldChangeSchema>;

const MOST_FIELDS = 10;

/** One change for many: what happens to which fields, each field once. */
export const bulkChangeSchema = z
	.strictObject({
		kind: z.enum(BULK_KINDS),
		fields: z.array(fieldChangeSchema).min(1, 'Kies ten minste één veld.').max(MOST_FIELDS, `Ten hoogste ${MOST_FIELDS} velden tegelijk.`),
	})
	.superRefine(({ kind, fields }, context) => {
		for (const [index, change] of fields.entries()) {
			const isTwice = fields.slice(0, index).some(({ field }) => field === change.field);
			const fault = isTwice ? 'Dit veld staat er al.' : faultOf({ kind, change });
			const label = findBulkField({ kind, name: change.field })?.label;
			if (fault) context.addIssue({ code: 'custom', message: label ? `${label}: ${fault}` : fault, path: ['fields', index] });
		}
	});
export type BulkChange = z.infer<typeof bulkChangeSchema>;

/** What stands in one field of an item before a change and after it. */
export type FieldOutcome = { field: string; before: BulkValue; after: BulkValue };

const LOWEST_RAISE = -90;
const HIGHEST_RAISE = 200;

/** Why one field can't be changed so; null where it can. */
export function faultOf({ kind, change }: { kind: BulkKind; change: FieldChange }): string | null {
	const field = findBulkField({ kind, name: change.field });
	if (!field?.ways.includes(change.way)) return 'Dit veld kunt u zo niet voor veel items tegelijk wijzigen.';
	return fits({ field, change }) ? null : remedyFor({ field, change });
}

/** What stands in the field after the change. A price that isn't there is not raised. */
export function applyChange({ before, change: { way, value } }: { before: BulkValue; change: Pick<FieldChange, 'way' | 'value'> }): BulkValue {
	if (way === 'set') return value === '' ? null : value;
	if (way === 'raise') return typeof before === 'number' && typeof value === 'number' ? Math.round((before * (100 + value)) / 100) : before;
	const [old, named] = [listOf(before), listOf(value)];
	return way === 'add' ? [...old, ...named.filter((id) => !old.includes(id))] : old.filter((id) => !named.includes(id));
}

/** Whether two values are the same; nothing, an empty text and an empty list are. */
export function isSameValue(one: BulkValue, other: BulkValue): boolean {
	return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/** The fields of an item that a change really changes. */
export function changedFields<Outcome extends Pick<FieldOutcome, 'before' | 'after'>>(outcomes: readonly Outcome[]): Outcome[] {
	return outcomes.filter(({ before, after }) => !isSameValue(before, after));
}

function fits({ field, change: { way, value } }: { field: BulkField; change: FieldChange }): boolean {
	if (way === 'raise') return typeof value === 'number' && value >= LOWEST_RAISE && value <= HIGHEST_RAISE && value !== 0;
	if (field.type === 'list') return Array.isArray(value) && (way === 'set' || value.length > 0);
	if (field.type === 'money' || field.type === 'count') return value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0);
	if (field.type === 'choice') return value === null || field.choices?.some(({ code }) => code === value) === true;
	return value === null || typeof value === 'string';
}

function remedyFor({ field, change: { way } }: { field: BulkField; change: FieldChange }): string {
	if (way === 'raise') return `vul een percentage in van ${LOWEST_RAISE} tot ${HIGHEST_RAISE}, geen nul.`;
	if (field.type === 'list') return 'kies er ten minste één.';
	if (field.type === 'money') return 'vul een bedrag in van nul of meer, in hele centen.';
	if (field.type === 'count') return 'vul een heel getal in van nul of meer.';
	return 'vul een waarde in die bij het veld past.';
}

function listOf(value: BulkValue): string[] {
	return Array.isArray(value) ? value : [];
}

function plain(value: BulkValue): BulkValue {
	if (value === '' || (Array.isArray(value) && value.length === 0)) return null;
	return Array.isArray(value) ? [...value].sort() : value;
}
