import type { DateField } from 'payload';
import { dayOf } from '../domain/shared/days.ts';

/** How a day may be typed; the first is how it is shown. */
const TYPED = ['d MMMM yyyy', 'd-M-yyyy', 'd/M/yyyy', 'd MMM yyyy', 'yyyy-MM-dd'] as const;

/** A calendar day. Stored at noon UTC, so that it is the same day in every Dutch time zone and season. */
export function dayField({
	name,
	label,
	description,
	required,
	isReadOnly,
}: {
	name: string;
	label: string;
	description: string;
	required?: boolean;
	isReadOnly?: boolean;
}): DateField {
	return {
		name,
		type: 'date',
		label,
		required: required ?? false,
		index: true,
		hooks: { beforeValidate: [({ value }) => (typeof value === 'string' || value instanceof Date ? atNoon(value) : value)] },
		admin: {
			description,
			date: { pickerAppearance: 'dayOnly', displayFormat: TYPED[0], overrides: { dateFormat: [...TYPED] } },
			...(isReadOnly ? { readOnly: true } : {}),
		},
	};
}

/** The day in Amsterdam of a moment, at noon UTC; the value itself where it is no moment (validation then says so). */
function atNoon(value: string | Date): string | Date {
	const moment = new Date(value);
	if (Number.isNaN(moment.getTime())) return value;
	return `${dayOf(moment)}T12:00:00.000Z`;
}
