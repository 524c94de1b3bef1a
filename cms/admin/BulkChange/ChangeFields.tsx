'use client';
import type { BulkChange } from '../../domain/bulkChange/change.ts';
import { type BulkField, type BulkWay, WAY_LABELS } from '../../domain/bulkChange/fields.ts';
import type { Choices } from './BulkChangeForm.tsx';
import { choicesOf } from './valueInWords.ts';

type Change = { field: string; way: BulkWay; value: BulkChange['value'] };
type ChangeFieldsProps = { fields: BulkField[]; field: BulkField; change: Change; choices: Choices; onChange: (change: Change) => void };

/** Which field, in which way, and with what value. */
export function ChangeFields({ fields, field, change, choices, onChange }: ChangeFieldsProps) {
	const changeField = (name: string) => {
		const next = fields.find((one) => one.name === name);
		if (next) onChange({ field: name, way: next.ways[0] ?? 'set', value: next.type === 'list' ? [] : null });
	};
	return (
		<fieldset className="bulk__part">
			<legend>2. Wat verandert er</legend>
			<div className="bulk__fields">
				<label>
					Veld
					<select value={field.name} onChange={(event) => changeField(event.target.value)}>
						{fields.map(({ name, label }) => (
							<option key={name} value={name}>
								{label}
							</option>
						))}
					</select>
				</label>
				<label>
					Hoe
					<select
						value={change.way}
						onChange={(event) => {
							const way = field.ways.find((one) => one === event.target.value);
							if (way) onChange({ ...change, way, value: field.type === 'list' ? change.value : null });
						}}
					>
						{field.ways.map((way) => (
							<option key={way} value={way}>
								{WAY_LABELS[way]}
							</option>
						))}
					</select>
				</label>
				<ValueInput field={field} change={change} choices={choices} onValue={(value) => onChange({ ...change, value })} />
			</div>
		</fieldset>
	);
}

function ValueInput({
	field,
	change: { way, value },
	choices,
	onValue,
}: {
	field: BulkField;
	change: Change;
	choices: Choices;
	onValue: (value: Change['value']) => void;
}) {
	if (way === 'raise') return <NumberInput key="raise" label="Procent (min is lager)" step={0.1} value={value} factor={1} onValue={onValue} />;
	if (field.type === 'money') return <NumberInput key="money" label="Bedrag in euro" step={0.01} value={value} factor={100} onValue={onValue} />;
	if (field.type === 'count') return <NumberInput key="count" label="Aantal" step={1} value={value} factor={1} onValue={onValue} />;
	if (field.type === 'text')
		return (
			<label>
				Nieuwe waarde
				<input value={typeof value === 'string' ? value : ''} onChange={(event) => onValue(event.target.value)} />
			</label>
		);
	const options = choicesOf({ field, choices });
	const chosen = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
	return (
		<label>
			{field.type === 'list' ? 'Welke (met Ctrl of ⌘ kiest u er meer)' : 'Nieuwe waarde'}
			<select
				multiple={field.type === 'list'}
				value={field.type === 'list' ? chosen : (chosen[0] ?? '')}
				onChange={(event) => onValue(field.type === 'list' ? Array.from(event.target.selectedOptions, (option) => option.value) : event.target.value || null)}
			>
				{field.type === 'list' ? null : <option value="">(leeg)</option>}
				{options.map(({ id, label }) => (
					<option key={id} value={id}>
						{label}
					</option>
				))}
			</select>
		</label>
	);
}

function NumberInput({
	label,
	step,
	value,
	factor,
	onValue,
}: {
	label: string;
	step: number;
	value: Change['value'];
	factor: number;
	onValue: (value: number | null) => void;
}) {
	return (
		<label>
			{label}
			<input
				type="number"
				step={step}
				defaultValue={typeof value === 'number' ? value / factor : ''}
				onChange={(event) => onValue(event.target.value === '' ? null : Math.round(Number(event.target.value) * factor * 1000) / 1000)}
			/>
		</label>
	);
}
