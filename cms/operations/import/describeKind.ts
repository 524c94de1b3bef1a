import type { KindTable } from '../../domain/import/kinds.ts';

/** The columns of a kind for whoever fills in a file: what documentation, admin page and template say too. */
export function describeKind({ kind, label, singular, plural, knownBy, hasDrafts, isRegister, columns, ignored }: KindTable) {
	return {
		kind,
		label,
		singular,
		plural,
		knownBy,
		hasDrafts,
		isRegister,
		columns: columns.map(({ name, aliases, need, cell, description, example, isPart }) => ({
			name,
			aliases,
			need,
			type: cell.type,
			values: cell.values,
			description,
			example,
			isPart,
		})),
		ignored: ignored.map(({ name, reason }) => ({ name, reason })),
	};
}
