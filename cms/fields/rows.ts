/** For the rows of a list: in a comparison of two versions each row has its own name. */
export const ROW_BY_ROW = { Diff: '/admin/Difference/RowDiff.tsx#RowDiff' } as const;
