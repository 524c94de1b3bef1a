'use client';
import { useId, useState } from 'react';
import type { ColumnShown, ImportRunShown } from '../shapes.ts';
import { CellInput } from './CellInput.tsx';

type FixedValuesProps = { columns: ColumnShown[]; run: ImportRunShown; values: Record<string, string>; onChange: (values: Record<string, string>) => void };

/** Values that hold for every row where the file doesn't say it: those that the file lacks beforehand, others on demand. */
export function FixedValues({ columns, run, values, onChange }: FixedValuesProps) {
	const id = useId();
	const [added, setAdded] = useState<string[]>([]);
	const names = [...new Set([...run.missingColumns, ...Object.keys(run.options.fixed), ...added])];
	const shown = columns.filter(({ name }) => names.includes(name));
	const others = columns.filter(({ name, isPart }) => !isPart && !names.includes(name));
	return (
		<fieldset className="import-fixed">
			<legend>Voor elke regel hetzelfde</legend>
			{run.missingColumns.length > 0 ? (
				<p className="import-fixed__why">
					Uw bestand heeft geen kolom {run.missingColumns.map((name) => `"${name}"`).join(' en ')}; voor nieuwe {run.plural} is die nodig. Is de waarde voor
					elke regel hetzelfde, vul haar dan hier in.
				</p>
			) : (
				<p className="import-fixed__why import-hint">Staat iets niet in uw bestand en is het overal gelijk? Kies de kolom en vul de waarde één keer in.</p>
			)}
			<div className="import-options">
				{shown.map((column) => (
					<label key={column.name} htmlFor={`${id}-${column.name}`}>
						{column.name}
						<CellInput
							id={`${id}-${column.name}`}
							column={column}
							name={column.name}
							value={values[column.name] ?? ''}
							onChange={(text) => onChange({ ...values, [column.name]: text })}
						/>
					</label>
				))}
				<label htmlFor={`${id}-add`}>
					{shown.length > 0 ? 'Nog een kolom' : 'Kolom'}
					<select className="work-input" id={`${id}-add`} value="" onChange={(event) => setAdded([...added, event.target.value])}>
						<option value="">Kies …</option>
						{others.map(({ name }) => (
							<option key={name} value={name}>
								{name}
							</option>
						))}
					</select>
				</label>
			</div>
		</fieldset>
	);
}
