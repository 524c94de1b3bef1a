import type { CheckboxField, EmailField, FieldHook, NumberField, TextareaField, TextField } from 'payload';
import { cleanLine, cleanLines } from '../domain/shared/cleanText.ts';

type Texts = { name: string; label: string; description: string; required?: boolean };

/** How two versions of a text are compared. */
const WORD_BY_WORD = { Diff: '/admin/Difference/WordDiff.tsx#WordDiff' };

/** What shows nothing is not kept: control characters come along from other programs, or to deceive. */
const cleaned = (clean: (text: string) => string): FieldHook => {
	return ({ value }) => (typeof value === 'string' ? clean(value) : value);
};
const LINE_HOOKS = { beforeValidate: [cleaned(cleanLine)] };
const LINES_HOOKS = { beforeValidate: [cleaned(cleanLines)] };

/** A line of text. */
export function lineField({
	name,
	label,
	description,
	required,
	maxLength,
	isReadOnly,
	isIndexed,
}: Texts & { maxLength?: number; isReadOnly?: boolean; isIndexed?: boolean }): TextField {
	return {
		name,
		type: 'text',
		label,
		required: required ?? false,
		maxLength: maxLength ?? 300,
		index: isIndexed ?? false,
		hooks: LINE_HOOKS,
		admin: { description, readOnly: isReadOnly ?? false, components: WORD_BY_WORD },
	};
}

/** A code that tells records apart, in a fixed shape; kept as text, so that leading zeros stay. */
export function codeField({ pattern, remedy, ...texts }: Texts & { pattern: RegExp; remedy: string }): TextField {
	return {
		name: texts.name,
		type: 'text',
		label: texts.label,
		required: true,
		unique: true,
		validate: (value: string | null | undefined) => pattern.test(value ?? '') || remedy,
		admin: { description: texts.description },
	};
}

/** A paragraph of plain text. */
export function paragraphField({ name, label, description, required, maxLength }: Texts & { maxLength?: number }): TextareaField {
	return {
		name,
		type: 'textarea',
		label,
		required: required ?? false,
		maxLength: maxLength ?? 2000,
		hooks: LINES_HOOKS,
		admin: { description, components: WORD_BY_WORD },
	};
}

/** A web address that begins with http:// or https://. */
export function urlField({ name, label, description, required }: Texts): TextField {
	return {
		name,
		type: 'text',
		label,
		required: required ?? false,
		validate: (value: string | null | undefined) => {
			if (!value) return !required || 'Vul een webadres in.';
			return (value.length <= 500 && isWebAddress(value)) || 'Vul een volledig webadres in dat begint met https://.';
		},
		admin: { description },
	};
}

/** An e-mail address. */
export function mailField({ name, label, description, required }: Texts): EmailField {
	return { name, type: 'email', label, required: required ?? false, admin: { description } };
}

/** A yes or no. */
export function checkField({
	name,
	label,
	description,
	isOnByDefault,
	isInSidebar,
}: Texts & { isOnByDefault?: boolean; isInSidebar?: boolean }): CheckboxField {
	return { name, type: 'checkbox', label, defaultValue: isOnByDefault ?? false, admin: { description, ...(isInSidebar ? { position: 'sidebar' } : {}) } };
}

/** A number between two bounds. */
export function numberField({ name, label, description, required, min, max }: Texts & { min: number; max: number }): NumberField {
	return { name, type: 'number', label, required: required ?? false, min, max, admin: { description } };
}

/** Whether a text is an address that a browser may open from a public page. */
function isWebAddress(value: string): boolean {
	const parsed = URL.parse(value);
	return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:');
}
