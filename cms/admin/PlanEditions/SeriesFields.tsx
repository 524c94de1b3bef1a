'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { Series } from './planRows.ts';

type Times = { from: string; until: string };
type SeriesFieldsProps = {
	series: Series;
	onChange: (series: Series) => void;
	/** The same weekday 52 weeks on, offered as a first day. */
	yearLater: string | null;
	/** Asked only where no edition says them. */
	times?: Times;
	onTimes?: (times: Times) => void;
};

/** From which day, how often, how many weeks apart, and where. */
export function SeriesFields({ series, onChange, yearLater, times, onTimes }: SeriesFieldsProps) {
	const [places, setPlaces] = useState('');
	const changePlaces = (text: string) => {
		setPlaces(text);
		const named = text
			.split(/[,\n]/)
			.map((place) => place.trim())
			.filter(Boolean);
		onChange({ ...series, places: [...new Set(named)].slice(0, 20) });
	};
	return (
		<>
			<div className="plan__fields">
				<label>
					Eerste dag
					<input type="date" value={series.firstDay} onChange={(event) => onChange({ ...series, firstDay: event.target.value })} />
				</label>
				<label>
					Hoe vaak
					<input type="number" min={1} max={52} value={series.count} onChange={(event) => onChange({ ...series, count: bounded(event.target.value, 52) })} />
				</label>
				<label>
					Om de hoeveel weken
					<input
						type="number"
						min={1}
						max={52}
						disabled={series.count < 2}
						value={series.everyWeeks}
						onChange={(event) => onChange({ ...series, everyWeeks: bounded(event.target.value, 52) })}
					/>
				</label>
				<label>
					{times ? 'Plaatsen' : 'Andere plaatsen'}
					<input value={places} placeholder="Utrecht, Zwolle" onChange={(event) => changePlaces(event.target.value)} />
				</label>
				{times && onTimes ? (
					<>
						<label>
							Van
							<input type="time" value={times.from} onChange={(event) => onTimes({ ...times, from: event.target.value })} />
						</label>
						<label>
							Tot
							<input type="time" value={times.until} onChange={(event) => onTimes({ ...times, until: event.target.value })} />
						</label>
					</>
				) : null}
			</div>
			{yearLater && series.firstDay !== yearLater ? (
				<div>
					<Button buttonStyle="secondary" size="small" margin={false} onClick={() => onChange({ ...series, firstDay: yearLater })}>
						Een jaar later, op dezelfde weekdag
					</Button>
				</div>
			) : null}
		</>
	);
}

function bounded(text: string, most: number): number {
	const number = Math.floor(Number(text));
	return Number.isFinite(number) ? Math.min(Math.max(number, 1), most) : 1;
}
