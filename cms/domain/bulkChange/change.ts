import { z } from 'zod';
import { BULK_KINDS, BULK_WAYS, type BulkField, findBulkField } from './fields.ts';

/** A value as it stands in a field: text or code, number, or ids of a list. */
export const bulkValueSchema = z.union([z.string().max(2000), z.number(), z.array(z.string().max(60)).max(100), z.null()]);
export type BulkValue = z.infer<typeof bulkValueSchema>;

/** One change for many: which field, in which way, and with what. Amounts are whole cents, a raise is in per cent and may be negative. */
export const bulkChangeSchema = z
	.strictObject({ kind: z.enum(BULK_KINDS), field: z.string(), way: z.enum(BULK_WAYS), value: bulkValueSchema })
	.refine(({ kind, field, way }) => findBulkField({ kind, name: field })?.ways.includes(way), 'Dit veld kunt u zo niet voor veel items tegelijk wijzigen.')
	.refine((change) => fits(change), 'Vul een waarde in die bij het veld past.');
export type BulkChange = z.infer<typeof bulkChangeSchema>;

const LOWEST_RAISE = -90;
const HIGHEST_RAISE = 200;

/** What stands in the field after the change. A price that isn't there is not raised. */
export function applyChange({ before, change: { way, value } }: { before: BulkValue; change: Pick<BulkChange, 'way' | 'value'> }): BulkValue {
	if (way === 'set') return value === '' ? null : value;
	if (way === 'raise') return typeof before === 'number' && typeof value === 'number' ? Math.round((before * (100 + value)) / 100) : before;
	const [old, named] = [listOf(before), listOf(value)];
	return way === 'add' ? [...old, ...named.filter((id) => !old.includes(id))] : old.filter((id) => !named.includes(id));
}

/** Whether two values are the same; nothing, an empty text and an empty list are. */
export function isSameValue(one: BulkValue, other: BulkValue): boolean {
	return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function fits({ kind, field: name, way, value }: { kind: BulkField['kind']; field: string; way: BulkField['ways'][number]; value: BulkValue }): boolean {
	const field = findBulkField({ kind, name });
	if (!field) return false;
	if (way === 'raise') return typeof value === 'number' && value >= LOWEST_RAISE && value <= HIGHEST_RAISE && value !== 0;
	if (field.type === 'list') return Array.isArray(value) && (way === 'set' || value.length > 0);
	if (field.type === 'money' || field.type === 'count') return value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0);
	if (field.type === 'choice') return value === null || field.choices?.some(({ code }) => code === value) === true;
	return value === null || typeof value === 'string';
}

function listOf(value: BulkValue): string[] {
	return Array.isArray(value) ? value : [];
}

function plain(value: BulkValue): BulkValue {
	if (value === '' || (Array.isArray(value) && value.length === 0)) return null;
	return Array.isArray(value) ? [...value].sort() : value;
}
