'use client';
import { toast } from '@payloadcms/ui';
import { type ChangeEvent, useId, useState } from 'react';
import type { Decision } from '../importDoors.ts';
import type { ImportRowShown, ImportRunShown } from '../shapes.ts';
import type { RunContext } from './runContext.ts';

type RegisterDecisionProps = {
	row: ImportRowShown;
	register: NonNullable<ImportRowShown['register']>;
	context: RunContext;
	onChange: (row: ImportRowShown, run: ImportRunShown) => void;
};

const CHOICES = [
	{ decision: 'close', label: 'Sluiten' },
	{ decision: 'keep', label: 'Laten staan' },
	{ decision: 'merge', label: 'Opgegaan in' },
] as const;

/** What is to happen to a school or board that the file doesn't have: it closes, it went up in another one, or it stays. */
export function RegisterDecision({ row, register, context, onChange }: RegisterDecisionProps) {
	const { run, doors } = context;
	const id = useId();
	const [successor, setSuccessor] = useState(register.successor ?? '');
	const [sent, setSent] = useState<Decision['decision'] | null>(null);
	const isFixed = !run.actions.includes('mend');

	const decide = async (decision: Decision['decision'], code: string) => {
		if (decision === 'merge' && code.trim() === '') {
			document.getElementById(`${id}-successor`)?.focus();
			toast.info('Vul eerst de code van de opvolger in.');
			return;
		}
		setSent(decision);
		const answer = await doors.decide(run.id, row.number, { decision, ...(decision === 'merge' ? { successor: code.trim().toUpperCase() } : {}) });
		setSent(null);
		if (answer.ok) onChange(answer.value.row, answer.value.run);
		else toast.error(answer.message);
	};
	const leave = (event: ChangeEvent<HTMLInputElement>) => setSuccessor(event.target.value);

	return (
		<fieldset className="import-decision" disabled={isFixed} aria-busy={sent !== null}>
			<legend className="sr-only">Wat gebeurt er met {row.label}?</legend>
			{CHOICES.map(({ decision, label }) => (
				<label key={decision} className="import-decision__choice" htmlFor={`${id}-${decision}`}>
					<input
						id={`${id}-${decision}`}
						type="radio"
						name={`${id}-decision`}
						checked={(sent ?? register.decision) === decision}
						onChange={() => void decide(decision, successor)}
					/>
					{label}
				</label>
			))}
			<input
				id={`${id}-successor`}
				className="work-input import-decision__successor"
				aria-label={`Code van de opvolger van ${row.label}`}
				placeholder="code"
				value={successor}
				maxLength={20}
				autoComplete="off"
				onChange={leave}
				onBlur={() => {
					if (register.decision === 'merge' && successor.trim() !== '' && successor !== register.successor) void decide('merge', successor);
				}}
			/>
			{register.decision === null ? <span className="import-decision__open">Nog te beslissen</span> : null}
		</fieldset>
	);
}
