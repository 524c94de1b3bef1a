'use client';
import type { ColumnShown } from '../shapes.ts';

type CellInputProps = {
	id: string;
	column: ColumnShown | undefined;
	/** As in the file, for whoever reads the form in a browser's own list. */
	name: string;
	value: string;
	onChange: (text: string) => void;
	isFaulty?: boolean;
	describedBy?: string;
};

/** The input that fits what a cell holds: a choice, a long text or a line. */
export function CellInput({ id, column, name, value, onChange, isFaulty = false, describedBy }: CellInputProps) {
	const plain = {
		id,
		name,
		value,
		className: 'work-input',
		...(isFaulty ? { 'aria-invalid': true as const } : {}),
		...(describedBy ? { 'aria-describedby': describedBy } : {}),
	};
	const values = column?.values ?? [];
	if (values.length > 0)
		return (
			<select {...plain} onChange={(event) => onChange(event.target.value)}>
				<option value="">(leeg)</option>
				{value !== '' && !values.includes(value) ? <option value={value}>{value}</option> : null}
				{values.map((one) => (
					<option key={one} value={one}>
						{one}
					</option>
				))}
			</select>
		);
	if (value.length > 50 || value.includes('\n')) return <textarea {...plain} rows={3} onChange={(event) => onChange(event.target.value)} />;
	return <input {...plain} type="text" autoComplete="off" onChange={(event) => onChange(event.target.value)} />;
}
