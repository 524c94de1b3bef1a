import type { ArrayField } from 'payload';

/** For the rows of a list: in a comparison of two versions each row has its own name. */
export const ROW_BY_ROW = { Diff: '/admin/Difference/RowDiff.tsx#RowDiff' } as const;

/** Rows are headed by how their text begins; an empty one by what it is and its number. */
export function lineLabel(name: string): Pick<NonNullable<NonNullable<ArrayField['admin']>['components']>, 'RowLabel'> {
	return { RowLabel: { path: '/admin/RowLabels/LineLabel.tsx#LineLabel', clientProps: { name } } };
}
