'use client';
import { placeOf } from '../../domain/edition/schoolYear.ts';
import { moveMeeting, movePattern, startOf, startPatternOn } from '../../domain/edition/series.ts';
import { DayInput } from './DayInput.tsx';
import type { ProposalRow } from './proposalRow.ts';

type ProposalFieldsProps = { id: string; row: ProposalRow; offeringPrice: string; onChange: (change: Partial<ProposalRow>) => void };

/** What may be otherwise than last year: days, place, places, price and code. The first day moves all; each meeting can be moved by itself. */
export function ProposalFields({ id, row: { pattern, places, price, code }, offeringPrice, onChange }: ProposalFieldsProps) {
	const { meetings, enrolmentDeadline } = pattern;
	const isOnline = meetings.every((meeting) => meeting.isOnline);
	const movePlace = (input: HTMLInputElement) => {
		const place = input.value.trim();
		if (place === '') input.value = placeOf(pattern) ?? '';
		else if (place !== placeOf(pattern)) onChange({ pattern: movePattern(pattern, place) });
	};
	return (
		<div className="roll-over__fields" id={id}>
			<DayInput
				label={meetings.length > 1 ? 'Begint op (alles schuift mee)' : 'Dag'}
				day={startOf(pattern) ?? ''}
				onDay={(day) => onChange({ pattern: startPatternOn(pattern, day) })}
			/>
			{meetings.length > 1
				? meetings.map(({ day }, index) => (
						<DayInput
							// biome-ignore lint/suspicious/noArrayIndexKey: a meeting is known by its place in the row; its day changes while it is typed
							key={index}
							label={`Bijeenkomst ${index + 1}`}
							day={day}
							onDay={(next) => onChange({ pattern: moveMeeting({ pattern, index, day: next }) })}
						/>
					))
				: null}
			<DayInput
				label="Inschrijven tot en met"
				day={enrolmentDeadline ?? ''}
				isOptional
				onDay={(day) => onChange({ pattern: { ...pattern, enrolmentDeadline: day || null } })}
			/>
			{isOnline ? null : (
				<label>
					Plaats
					<input defaultValue={placeOf(pattern) ?? ''} onBlur={({ target }) => movePlace(target)} />
				</label>
			)}
			<label>
				Aantal plaatsen
				<input inputMode="numeric" value={places} placeholder="geen grens" onChange={(event) => onChange({ places: event.target.value })} />
			</label>
			<label>
				Prijs in euro
				<input inputMode="decimal" value={price} placeholder={offeringPrice} onChange={(event) => onChange({ price: event.target.value })} />
			</label>
			<label>
				Code
				<input value={code} onChange={(event) => onChange({ code: event.target.value, isOwnCode: true })} />
			</label>
		</div>
	);
}
