import type { RelationshipField } from 'payload';

/** The case that a record is about, and its provider: both stand in every record around a case, for the wall of `cms/access/conflicts.ts`. */
export function aboutCase(): RelationshipField[] {
	return [
		{
			name: 'case',
			type: 'relationship',
			relationTo: 'qualityCases',
			label: 'Zaak',
			required: true,
			index: true,
			admin: { description: 'De zaak waar dit bij hoort.' },
		},
		{
			name: 'provider',
			type: 'relationship',
			relationTo: 'providers',
			label: 'Aanbieder',
			required: true,
			index: true,
			admin: { description: 'De aanbieder van het aanbod in de zaak.' },
		},
	];
}

/** An account that did or does something in a case. */
export function personField({
	name,
	label,
	description,
	required,
}: {
	name: string;
	label: string;
	description: string;
	required?: boolean;
}): RelationshipField {
	return { name, type: 'relationship', relationTo: 'users', label, required: required ?? false, index: true, admin: { description } };
}

/** Several accounts, chosen among the holders of a role. */
export function peopleField({ name, label, description, role }: { name: string; label: string; description: string; role: string }): RelationshipField {
	return {
		name,
		type: 'relationship',
		relationTo: 'users',
		hasMany: true,
		label,
		index: true,
		filterOptions: { and: [{ 'roles.role': { equals: role } }, { accountState: { equals: 'active' } }] },
		admin: { description },
	};
}

/** One unique key of a record; a freed one becomes `void:<id>`. */
export const keyField = {
	name: 'key',
	type: 'text',
	label: 'Sleutel',
	required: true,
	unique: true,
	admin: { hidden: true, description: 'Waardoor er maar één van kan zijn.' },
} as const;

/** Beside the save button of a form: the way to the page where the record's steps are taken. */
export const PROCESS_LINK = '/admin/view/ProcessLink.tsx#ProcessLink';
