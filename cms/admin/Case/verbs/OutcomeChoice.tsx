'use client';
import type { Choice } from '../../../operations/quality/loadCaseChoices.ts';

type OutcomeChoiceProps = {
	legend: string;
	name: string;
	outcomes: Choice[];
	value: string;
	note?: { value: string; text: string };
	onChange: (value: string) => void;
};

/** One outcome of several, each a radio button. */
export function OutcomeChoice({ legend, name, outcomes, value, note, onChange }: OutcomeChoiceProps) {
	return (
		<fieldset className="verb-form__choice">
			<legend>{legend}</legend>
			{outcomes.map((outcome) => (
				<label key={outcome.value}>
					<input type="radio" name={name} value={outcome.value} checked={value === outcome.value} onChange={() => onChange(outcome.value)} />
					{outcome.label}
					{note?.value === outcome.value ? <span className="verb-form__note"> ({note.text})</span> : null}
				</label>
			))}
		</fieldset>
	);
}
