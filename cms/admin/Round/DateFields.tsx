'use client';
import type { RoundDates } from '../../domain/round/dates.ts';

const FIELDS: { name: keyof RoundDates; label: string }[] = [
	{ name: 'opensOn', label: 'Indienen vanaf' },
	{ name: 'scoringFrom', label: 'Beoordelen vanaf' },
	{ name: 'decidingFrom', label: 'Besluiten vanaf' },
	{ name: 'releaseOn', label: 'Besluiten bekend op' },
];

/** The days of a round's phases. */
export function DateFields({ dates, onChange }: { dates: RoundDates; onChange: (dates: RoundDates) => void }) {
	return (
		<div className="round-dates">
			{FIELDS.map(({ name, label }) => (
				<label key={name}>
					{label}
					<input type="date" required value={dates[name]} onChange={(event) => onChange({ ...dates, [name]: event.target.value })} />
				</label>
			))}
		</div>
	);
}
