import type { TextField } from 'payload';

/** A time of day in Amsterdam, `uu:mm`. */
export function timeField({ name, label, description }: { name: string; label: string; description: string }): TextField {
	return {
		name,
		type: 'text',
		label,
		required: true,
		validate: (value: string | null | undefined) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value ?? '') || 'Vul een tijd in als uu:mm, bijvoorbeeld 15:30.',
		admin: { description, width: '25%' },
	};
}
