'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { RoundDates } from '../../domain/round/dates.ts';
import type { VerbView } from '../../operations/lifecycle/presentHead.ts';
import { VerbForm } from '../Case/VerbPanel.tsx';
import { DateFields } from './DateFields.tsx';
import { PeopleFields } from './PeopleFields.tsx';

type Person = { id: string; name: string };
type RoundFormsProps = {
	path: string;
	seen: number;
	verbs: VerbView[];
	dates: RoundDates;
	addable: { reviewers: Person[]; committee: Person[] };
};

/** The verbs of a round that ask more than a reason: its dates, and who is added. */
export function RoundForms({ path, seen, verbs, dates, addable }: RoundFormsProps) {
	const [open, setOpen] = useState<string | null>(null);
	const [newDates, setNewDates] = useState(dates);
	const [people, setPeople] = useState<{ reviewers: string[]; committee: string[] }>({ reviewers: [], committee: [] });
	const view = verbs.find(({ verb }) => verb === open);
	if (verbs.length === 0) return null;
	return (
		<div className="verb-panel">
			<div className="verb-panel__buttons">
				{verbs.map(({ verb, label }) => (
					<Button key={verb} buttonStyle="secondary" size="medium" margin={false} onClick={() => setOpen(open === verb ? null : verb)}>
						{label}
					</Button>
				))}
			</div>
			{view?.verb === 'reschedule' ? (
				<VerbForm key={`reschedule-${seen}`} path={path} seen={seen} view={view} input={newDates} onClose={() => setOpen(null)}>
					<DateFields dates={newDates} onChange={setNewDates} />
				</VerbForm>
			) : null}
			{view?.verb === 'add-people' ? (
				<VerbForm key={`add-people-${seen}`} path={path} seen={seen} view={view} input={people} onClose={() => setOpen(null)}>
					<PeopleFields
						legend="Beoordelaars"
						people={addable.reviewers}
						chosen={people.reviewers}
						onChange={(reviewers) => setPeople({ ...people, reviewers })}
					/>
					<PeopleFields
						legend="Commissieleden"
						people={addable.committee}
						chosen={people.committee}
						onChange={(committee) => setPeople({ ...people, committee })}
					/>
				</VerbForm>
			) : null}
		</div>
	);
}
