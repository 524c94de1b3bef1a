'use client';
import type { ImportRowShown } from '../shapes.ts';

/** The cells of a row that can't be changed any more. */
export function RowCells({ row }: { row: ImportRowShown }) {
	return (
		<dl className="import-cells">
			{Object.entries(row.cells).map(([column, text]) => (
				<div key={column}>
					<dt>{column}</dt>
					<dd>{text || '(leeg)'}</dd>
				</div>
			))}
		</dl>
	);
}
