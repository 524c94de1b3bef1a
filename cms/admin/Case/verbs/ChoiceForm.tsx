'use client';
import { useId, useState } from 'react';
import type { VerbView } from '../../../operations/lifecycle/presentHead.ts';
import type { Choice } from '../../../operations/quality/loadCaseChoices.ts';
import { VerbForm } from '../VerbPanel.tsx';

type ChoiceFormProps = { path: string; seen: number; view: VerbView; onClose: () => void; name: string; label: string; choices: Choice[]; none: string };

/** A verb that needs one thing chosen from a list. */
export function ChoiceForm({ name, label, choices, none, ...form }: ChoiceFormProps) {
	const id = useId();
	const [value, setValue] = useState(choices[0]?.value ?? '');
	if (choices.length === 0) return <VerbForm {...form} view={{ ...form.view, obstacle: none }} />;
	return (
		<VerbForm {...form} input={{ [name]: value }}>
			<label className="verb-form__field" htmlFor={id}>
				{label}
				<select id={id} value={value} onChange={(event) => setValue(event.target.value)}>
					{choices.map((choice) => (
						<option key={choice.value} value={choice.value}>
							{choice.label}
						</option>
					))}
				</select>
			</label>
		</VerbForm>
	);
}
