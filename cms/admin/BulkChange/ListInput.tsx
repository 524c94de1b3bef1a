'use client';
import type { ReactNode } from 'react';
import type { BulkValue } from '../../domain/bulkChange/change.ts';

type ListInputProps = {
	id: string;
	options: { id: string; label: string }[];
	value: BulkValue;
	described: object;
	says: ReactNode;
	onValue: (value: string[]) => void;
};

/** Several of a list, by ticking. */
export function ListInput({ id, options, value, described, says, onValue }: ListInputProps) {
	const chosen = Array.isArray(value) ? value : [];
	return (
		<fieldset className="bulk__list" id={id} tabIndex={-1} {...described}>
			<legend>Welke{chosen.length > 0 ? ` (${chosen.length} gekozen)` : ''}</legend>
			<ul>
				{options.map((option) => (
					<li key={option.id}>
						<label className="bulk__item">
							<input
								type="checkbox"
								checked={chosen.includes(option.id)}
								onChange={(event) => onValue(event.target.checked ? [...chosen, option.id] : chosen.filter((one) => one !== option.id))}
							/>
							<span>{option.label}</span>
						</label>
					</li>
				))}
			</ul>
			{says}
		</fieldset>
	);
}
