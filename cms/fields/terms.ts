import type { RelationshipField, SelectField } from 'payload';
import type { Term, VocabularyKind } from '../domain/shared/terms.ts';

type Texts = { name: string; label: string; description: string; required?: boolean };

/** A choice from a closed list of the domain (`cms/domain/shared/terms.ts`). */
export function choiceField({
	terms,
	defaultValue,
	isInSidebar,
	isReadOnly,
	...texts
}: Texts & { terms: readonly Term[]; defaultValue?: string; isInSidebar?: boolean; isReadOnly?: boolean }): SelectField {
	return {
		name: texts.name,
		type: 'select',
		label: texts.label,
		required: texts.required ?? false,
		options: terms.map(({ code, label }) => ({ value: code, label })),
		...(defaultValue === undefined ? {} : { defaultValue }),
		index: true,
		admin: { description: texts.description, ...(isInSidebar ? { position: 'sidebar' } : {}), ...(isReadOnly ? { readOnly: true } : {}) },
	};
}

/** One term that editors keep in the vocabulary, of one kind. */
export function termField({ kind, ...texts }: Texts & { kind: VocabularyKind }): RelationshipField {
	return { ...termRelation({ kind, ...texts }), hasMany: false };
}

/** Several terms that editors keep in the vocabulary, of one kind. */
export function termsField({ kind, ...texts }: Texts & { kind: VocabularyKind }): RelationshipField {
	return { ...termRelation({ kind, ...texts }), hasMany: true };
}

function termRelation({ kind, name, label, description, required }: Texts & { kind: VocabularyKind }) {
	return {
		name,
		type: 'relationship' as const,
		relationTo: 'vocabulary' as const,
		label,
		required: required ?? false,
		index: true,
		filterOptions: { kind: { equals: kind } },
		admin: { description },
	};
}
