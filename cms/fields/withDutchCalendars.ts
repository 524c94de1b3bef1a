import type { CollectionConfig, DateField, Field } from 'payload';

/** What a calendar says to whoever doesn't see it; by itself it says so in English. */
const WORDS = {
	previousMonthAriaLabel: 'Vorige maand',
	nextMonthAriaLabel: 'Volgende maand',
	monthAriaLabelPrefix: 'Maand',
	weekAriaLabelPrefix: 'Week',
	chooseDayAriaLabelPrefix: 'Kies',
	disabledDayAriaLabelPrefix: 'Niet te kiezen:',
	timeInputLabel: 'Tijd',
	timeCaption: 'Tijd',
};

/** A collection with Dutch calendars in all its date fields, which keep what they say themselves. Where a field says no format itself, it shows a moment: Payload would show the month first. */
export function withDutchCalendars(collection: CollectionConfig): CollectionConfig {
	return { ...collection, fields: collection.fields.map(inDutch) };
}

function inDutch(field: Field): Field {
	if (field.type === 'date') return dateInDutch(field);
	if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(inDutch) })) };
	return 'fields' in field ? { ...field, fields: field.fields.map(inDutch) } : field;
}

function dateInDutch(field: DateField): DateField {
	const date = field.admin?.date ?? { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy HH:mm', timeFormat: 'HH:mm' };
	return { ...field, admin: { ...field.admin, date: { ...date, overrides: { ...date.overrides, ...WORDS } } } };
}
