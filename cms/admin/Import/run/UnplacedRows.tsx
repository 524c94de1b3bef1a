'use client';
import { useEffect, useId, useState } from 'react';
import { inDigits } from '../runWords.ts';
import type { PlaceCount } from '../shapes.ts';
import { ClaimAll } from './ClaimAll.tsx';
import { RowList } from './RowList.tsx';
import type { RunContext } from './runContext.ts';

/** New schools of the country that nobody placed: by municipality, as that is how regions are made up, to be added one by one or all at once. */
export function UnplacedRows({ context, title }: { context: RunContext; title: string }) {
	const { run, doors } = context;
	const id = useId();
	const [places, setPlaces] = useState<PlaceCount[]>([]);
	const [place, setPlace] = useState('');
	const [round, setRound] = useState(0);

	// biome-ignore lint/correctness/useExhaustiveDependencies: the doors are addresses only; the counts change with every choice.
	useEffect(() => {
		let isGone = false;
		void doors.places(run.id).then((answer) => {
			if (answer.ok && !isGone) setPlaces(answer.value.places);
		});
		return () => {
			isGone = true;
		};
	}, [run.id, run.counts.unplaced]);

	const count = places.find((one) => one.place === place)?.count ?? 0;
	const again = () => {
		setPlace('');
		setRound(round + 1);
		document.getElementById(`${id}-place`)?.focus();
	};
	return (
		<>
			{places.length > 0 ? (
				<div className="import-places">
					<label htmlFor={`${id}-place`}>
						Gemeente
						<select id={`${id}-place`} className="work-input" value={place} onChange={(event) => setPlace(event.target.value)}>
							<option value="">Alle gemeenten</option>
							{places.map((one) => (
								<option key={one.place} value={one.place}>
									{one.place} ({inDigits(one.count)})
								</option>
							))}
						</select>
					</label>
					{place ? <ClaimAll context={context} count={count} of={{ place }} onDone={again} /> : null}
				</div>
			) : null}
			<RowList key={`${place}-${round}`} context={context} filter={{ outcome: 'unplaced', hasWarnings: false, ...(place ? { place } : {}) }} title={title} />
		</>
	);
}
