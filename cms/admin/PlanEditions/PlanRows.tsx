'use client';
import { Button } from '@payloadcms/ui';
import type { EditionPattern } from '../../domain/edition/series.ts';
import { dayInWords } from '../view/dayInWords.ts';
import { PlannedDays } from './PlannedDays.tsx';
import { type PlanRow, patternOf, withCodes } from './planRows.ts';

type PlanRowsProps = { rows: PlanRow[]; pattern: EditionPattern; taken: readonly string[]; onChange: (rows: PlanRow[]) => void };

/** What would be made, a row for each edition: untick it, give it another day, place or code, or add one on a day of its own. */
export function PlanRows({ rows, pattern, taken, onChange }: PlanRowsProps) {
	const change = (key: string, change: Partial<PlanRow>) =>
		onChange(withCodes({ rows: rows.map((row) => (row.key === key ? { ...row, ...change } : row)), taken }));
	const add = () => {
		const last = rows.at(-1);
		const row = { key: crypto.randomUUID(), isOn: true, startDay: last?.startDay ?? '', place: last?.place ?? '', code: '', isOwnCode: false };
		onChange(withCodes({ rows: [...rows, row], taken }));
	};
	return (
		<>
			<ul className="plan__rows" aria-label="Wat er gemaakt wordt">
				{rows.map((row) => (
					<li key={row.key} className={row.isOn ? 'plan__row' : 'plan__row is-off'}>
						<input type="checkbox" aria-label={`Maken: ${row.code}`} checked={row.isOn} onChange={(event) => change(row.key, { isOn: event.target.checked })} />
						<label>
							Begint op
							<input type="date" value={row.startDay} onChange={(event) => change(row.key, { startDay: event.target.value })} />
						</label>
						<label>
							Plaats
							<input value={row.place} placeholder="online" onChange={(event) => change(row.key, { place: event.target.value })} />
						</label>
						<label>
							Code
							<input value={row.code} onChange={(event) => change(row.key, { code: event.target.value, isOwnCode: true })} />
						</label>
						{row.startDay ? <Dates pattern={patternOf({ row, pattern })} /> : null}
					</li>
				))}
			</ul>
			<p className="plan__hint">Schoolvakanties verschillen per regio en jaar; kijk die zelf na.</p>
			<div>
				<Button buttonStyle="secondary" size="small" margin={false} onClick={add}>
					Rij toevoegen
				</Button>
			</div>
		</>
	);
}

function Dates({ pattern: { meetings, enrolmentDeadline } }: { pattern: EditionPattern }) {
	return (
		<div className="planned-days">
			<PlannedDays days={meetings.map(({ day }) => day)} />
			{enrolmentDeadline ? <span>inschrijven tot en met {dayInWords(enrolmentDeadline)}</span> : null}
		</div>
	);
}
