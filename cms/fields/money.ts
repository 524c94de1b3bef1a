import type { NumberField } from 'payload';

const MAXIMUM_IN_CENTS = 9_999_999;

/** An amount in whole cents, shown and typed in euros. */
export function moneyField({ name, label, description, required }: { name: string; label: string; description: string; required?: boolean }): NumberField {
	return {
		name,
		type: 'number',
		label,
		required: required ?? false,
		min: 0,
		max: MAXIMUM_IN_CENTS,
		validate: (value: number | null | undefined) => {
			if (value === null || value === undefined) return !required || 'Vul een bedrag in; 0 als het gratis is.';
			if (!Number.isInteger(value)) return 'Een bedrag heeft hooguit twee cijfers achter de komma.';
			return (value >= 0 && value <= MAXIMUM_IN_CENTS) || 'Vul een bedrag in van € 0 tot € 99.999,99.';
		},
		admin: { description, components: { Field: '/admin/EuroField/EuroField.tsx#EuroField', Diff: '/admin/Difference/EuroDiff.tsx#EuroDiff' } },
	};
}
