import type { FieldHook, TextField } from 'payload';

const COPY = ' (kopie)';
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The part of the public address that belongs to one item. Made from the title once, at creation, and stable from then on:
 * another title leaves it alone, and where an editor does change it the old address keeps leading here (`redirects`).
 */
export function slugField({ from, isUnique = true }: { from: string; isUnique?: boolean }): TextField {
	return {
		name: 'slug',
		type: 'text',
		label: 'Webadres',
		unique: isUnique,
		index: true,
		required: true,
		maxLength: 120,
		hooks: { beforeValidate: [makeSlugOnce(from)], beforeDuplicate: [markAsCopy] },
		// Empty is well: it is filled in before anything is kept.
		validate: (value: string | null | undefined) =>
			!value?.trim() || SLUG.test(value.trim()) || 'Gebruik alleen kleine letters, cijfers en koppeltekens, bijvoorbeeld "lezen-in-de-bovenbouw".',
		admin: {
			position: 'sidebar',
			description:
				'Het laatste deel van het adres op de website. Laat het leeg, dan wordt het uit de titel gemaakt. Wijzigt u het later, dan blijft het oude adres werken.',
		},
	};
}

/** "Rekenen & wiskunde in groep 3" becomes `rekenen-wiskunde-in-groep-3`. Empty where nothing usable is left. */
export function slugify(title: string): string {
	return title
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 100)
		.replace(/-+$/, '');
}

/** A copy gets an address or code of its own, the first that is free; Payload would add words that are no part of an address. */
export const markAsCopy: FieldHook = async ({ value, collection, field, req }) => {
	const name = 'name' in field ? field.name : null;
	if (typeof value !== 'string' || !collection || !name) return value;
	const base = `${value.replace(/-kopie(-\d+)?$/, '').slice(0, 45)}-kopie`;
	for (let number = 1; ; number += 1) {
		const copy = number === 1 ? base : `${base}-${number}`;
		const { totalDocs } = await req.payload.count({ collection: collection.slug, where: { [name]: { equals: copy } }, req });
		if (totalDocs === 0) return copy;
	}
};

/** A copy says that it is one, until somebody gives it a title of its own. */
export const sayCopy: FieldHook = ({ value }) => (typeof value === 'string' && !value.endsWith(COPY) ? `${value.slice(0, 120 - COPY.length)}${COPY}` : value);

function makeSlugOnce(from: string): FieldHook {
	return ({ value, data, originalDoc }) => {
		if (typeof value === 'string' && value.trim() !== '') return value.trim();
		if (typeof originalDoc?.slug === 'string' && originalDoc.slug !== '') return originalDoc.slug;
		const title: unknown = data?.[from];
		const made = typeof title === 'string' ? slugify(title) : '';
		return made === '' ? `concept-${crypto.randomUUID().slice(0, 8)}` : made;
	};
}
