'use client';
import type { ColumnShown } from '../shapes.ts';
import { SKIP } from './mappingChoices.ts';

type ColumnSelectProps = { label: string; columns: ColumnShown[]; extra: string | null; value: string; onChange: (column: string) => void };

/** Which of our columns a header is; `extra` is one that the list doesn't have, such as a part of a meeting. */
export function ColumnSelect({ label, columns, extra, value, onChange }: ColumnSelectProps) {
	const names = columns.map(({ name }) => name);
	return (
		<select className="work-input" aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
			<option value={SKIP}>Overslaan</option>
			{extra && !names.includes(extra) ? <option value={extra}>{extra}</option> : null}
			{names.map((name) => (
				<option key={name} value={name}>
					{name}
				</option>
			))}
		</select>
	);
}
