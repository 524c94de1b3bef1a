'use client';
import { type BulkField, WAY_LABELS } from '../../domain/bulkChange/fields.ts';
import type { Choices } from './BulkChangeForm.tsx';
import { fieldIdOf, type Line, newLine } from './line.ts';
import { ValueInput } from './ValueInput.tsx';

type ChangeFieldsProps = { line: Line; fields: BulkField[]; fault: string | null; choices: Choices; onChange: (line: Line) => void };

/** Which field, in which way, and with what value. */
export function ChangeFields({ line, fields, fault, choices, onChange }: ChangeFieldsProps) {
	const field = fields.find(({ name }) => name === line.field);
	if (!field) return null;
	const changeField = (name: string) => {
		const next = fields.find((one) => one.name === name);
		if (next) onChange(newLine(next, line.key));
	};
	return (
		<div className="bulk__fields">
			<label>
				Veld
				<select id={fieldIdOf(line)} value={line.field} onChange={(event) => changeField(event.target.value)}>
					{fields.map(({ name, label }) => (
						<option key={name} value={name}>
							{label}
						</option>
					))}
				</select>
			</label>
			{field.ways.length > 1 ? (
				<label>
					Hoe
					<select
						value={line.way}
						onChange={(event) => {
							const way = field.ways.find((one) => one === event.target.value);
							if (way) onChange({ ...line, way, value: field.type === 'list' ? line.value : null });
						}}
					>
						{field.ways.map((way) => (
							<option key={way} value={way}>
								{WAY_LABELS[way]}
							</option>
						))}
					</select>
				</label>
			) : null}
			<ValueInput line={line} field={field} fault={fault} choices={choices} onValue={(value) => onChange({ ...line, value })} />
		</div>
	);
}
