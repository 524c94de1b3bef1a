'use client';
import type { BulkValue } from '../../domain/bulkChange/change.ts';
import type { BulkField } from '../../domain/bulkChange/fields.ts';
import type { Choices } from './BulkChangeForm.tsx';
import { ListInput } from './ListInput.tsx';
import { type Line, valueIdOf } from './line.ts';
import { choicesOf } from './valueInWords.ts';

type ValueInputProps = { line: Line; field: BulkField; fault: string | null; choices: Choices; onValue: (value: BulkValue) => void };

/** The new value of a field, in the way that fits it, with what is wrong with it below. */
export function ValueInput(props: ValueInputProps) {
	const { line, field, fault, choices, onValue } = props;
	const faultId = `${valueIdOf(line)}-fault`;
	const described = fault ? { 'aria-invalid': true, 'aria-describedby': faultId } : {};
	const says = fault ? (
		<span className="bulk__fault" id={faultId} role="alert">
			{fault[0]?.toUpperCase()}
			{fault.slice(1)}
		</span>
	) : null;
	if (field.type === 'list')
		return <ListInput id={valueIdOf(line)} options={choicesOf({ field, choices })} value={line.value} described={described} says={says} onValue={onValue} />;
	return (
		<div className="bulk__value" key={line.way}>
			<label htmlFor={valueIdOf(line)}>{wordFor({ line, field })}</label>
			{field.type === 'choice' ? (
				<ChoiceInput {...props} described={described} />
			) : field.type === 'text' ? (
				<input
					id={valueIdOf(line)}
					value={typeof line.value === 'string' ? line.value : ''}
					placeholder="(leegmaken)"
					onChange={(event) => onValue(event.target.value)}
					{...described}
				/>
			) : (
				<NumberInput {...props} described={described} />
			)}
			{says}
		</div>
	);
}

function ChoiceInput({ line, field, choices, onValue, described }: ValueInputProps & { described: object }) {
	return (
		<select
			id={valueIdOf(line)}
			value={typeof line.value === 'string' ? line.value : ''}
			onChange={(event) => onValue(event.target.value || null)}
			{...described}
		>
			<option value="">(leegmaken)</option>
			{choicesOf({ field, choices }).map(({ id, label }) => (
				<option key={id} value={id}>
					{label}
				</option>
			))}
		</select>
	);
}

function NumberInput({ line, field, onValue, described }: ValueInputProps & { described: object }) {
	const factor = line.way === 'set' && field.type === 'money' ? 100 : 1;
	const step = line.way === 'raise' ? 0.1 : 1 / factor;
	return (
		<input
			id={valueIdOf(line)}
			type="number"
			step={step}
			{...(line.way === 'set' ? { placeholder: '(leegmaken)', min: 0 } : {})}
			defaultValue={typeof line.value === 'number' ? line.value / factor : ''}
			onChange={(event) => onValue(event.target.value === '' ? null : Math.round(Number(event.target.value) * factor * 1000) / 1000)}
			{...described}
		/>
	);
}

function wordFor({ line, field }: { line: Line; field: BulkField }): string {
	if (line.way === 'raise') return 'Procent (min is lager)';
	if (field.type === 'money') return 'Bedrag in euro';
	return field.type === 'count' ? 'Aantal' : 'Nieuwe waarde';
}
