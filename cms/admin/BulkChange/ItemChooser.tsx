'use client';
import { useState } from 'react';
import type { BulkItem } from '../../operations/bulkChange/listBulkItems.ts';

/** Ticks items one by one, or all that the search shows. */
export function ItemChooser({ items, ids, onChange }: { items: BulkItem[]; ids: string[]; onChange: (ids: string[]) => void }) {
	const [words, setWords] = useState('');
	const shown = items.filter(({ title, detail }) => `${title} ${detail}`.toLowerCase().includes(words.trim().toLowerCase()));
	const isAll = shown.length > 0 && shown.every(({ id }) => ids.includes(id));
	const shownIds = shown.map(({ id }) => id);
	return (
		<fieldset className="bulk__part">
			<legend>1. Welke items</legend>
			<label className="bulk__search">
				Zoek
				<input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
			</label>
			<label className="bulk__item bulk__item--all">
				<input
					type="checkbox"
					checked={isAll}
					onChange={() => onChange(isAll ? ids.filter((id) => !shownIds.includes(id)) : [...new Set([...ids, ...shownIds])])}
				/>
				<span>
					Alle {shown.length} die hier staan ({ids.length} gekozen)
				</span>
			</label>
			<ul className="bulk__items">
				{shown.map(({ id, title, detail }) => (
					<li key={id}>
						<label className="bulk__item">
							<input
								type="checkbox"
								checked={ids.includes(id)}
								onChange={(event) => onChange(event.target.checked ? [...ids, id] : ids.filter((one) => one !== id))}
							/>
							<span>
								{title} <small>{detail}</small>
							</span>
						</label>
					</li>
				))}
			</ul>
		</fieldset>
	);
}
