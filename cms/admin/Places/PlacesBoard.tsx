'use client';
import { Link } from '@payloadcms/ui';
import { useState } from 'react';
import { dayInWords } from '../view/dayInWords.ts';
import { PlacesControl } from './PlacesControl.tsx';

export type PlacesRow = {
	id: string;
	code: string;
	title: string;
	startDay: string;
	place: string | null;
	placesLeft: number | null;
	capacity: number | null;
	standing: string;
};

/** The list of editions, narrowed by what is typed above it. */
export function PlacesBoard({ rows, root }: { rows: PlacesRow[]; root: string }) {
	const [words, setWords] = useState('');
	const wanted = words.trim().toLowerCase();
	const shown = rows.filter(({ title, code, place }) => `${title} ${code} ${place ?? ''}`.toLowerCase().includes(wanted));
	return (
		<>
			<label className="places__search">
				<span>Zoek op titel, code of plaats</span>
				<input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
			</label>
			<p className="places__count" role="status">
				{shown.length} van {rows.length} uitvoeringen
			</p>
			<ul className="places">
				{shown.map((row) => (
					<li key={row.id} className="places__row">
						<div className="places__what">
							<Link href={`${root}/collections/editions/${row.id}`} prefetch={false}>
								{row.title || 'Zonder titel'}
							</Link>
							<span>
								{dayInWords(row.startDay)}
								{row.place ? `, ${row.place}` : ', online'} · {row.code}
							</span>
						</div>
						<span className="places__standing">{row.standing}</span>
						<PlacesControl row={row} />
					</li>
				))}
			</ul>
		</>
	);
}
