'use client';
import { Button } from '@payloadcms/ui';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { BulkField } from '../../domain/bulkChange/fields.ts';
import type { Choices } from './BulkChangeForm.tsx';
import { ChangeFields } from './ChangeFields.tsx';
import { type Faults, fieldIdOf, freeKey, type Line, newLine } from './line.ts';

const MOST_LINES = 10;

type ChangeListProps = { fields: BulkField[]; lines: Line[]; faults: Faults; choices: Choices; onChange: (lines: Line[]) => void };

/** What changes: a line for each field, each field once. The focus follows what is added and what is left out. */
export function ChangeList({ fields, lines, faults, choices, onChange }: ChangeListProps) {
	const part = useRef<HTMLFieldSetElement>(null);
	const free = fields.filter(({ name }) => lines.every(({ field }) => field !== name));
	const [next] = free;
	const labelOf = (line: Line) => fields.find(({ name }) => name === line.field)?.label ?? line.field;
	const add = (field: BulkField) => {
		const line = newLine(field, freeKey(lines));
		flushSync(() => onChange([...lines, line]));
		document.getElementById(fieldIdOf(line))?.focus();
	};
	const remove = (key: string) => {
		flushSync(() => onChange(lines.filter((line) => line.key !== key)));
		part.current?.querySelector('select')?.focus();
	};
	return (
		<fieldset className="bulk__part" ref={part}>
			<legend>2. Wat verandert er</legend>
			<ul className="bulk__lines">
				{lines.map((line) => (
					<li key={line.key} className="bulk__line">
						<ChangeFields
							line={line}
							fields={fields.filter(({ name }) => name === line.field || free.some((one) => one.name === name))}
							fault={faults.get(line.key) ?? null}
							choices={choices}
							onChange={(changed) => onChange(lines.map((one) => (one.key === line.key ? changed : one)))}
						/>
						{lines.length > 1 ? (
							<Button buttonStyle="secondary" size="small" margin={false} aria-label={`${labelOf(line)} niet wijzigen`} onClick={() => remove(line.key)}>
								Weglaten
							</Button>
						) : null}
					</li>
				))}
			</ul>
			{next && lines.length < MOST_LINES ? (
				<Button buttonStyle="secondary" size="small" margin={false} onClick={() => add(next)}>
					Nog een veld wijzigen
				</Button>
			) : null}
		</fieldset>
	);
}
