'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { VerbView } from '../../../operations/lifecycle/presentHead.ts';
import type { ProposalChoices } from '../../../operations/quality/loadCaseChoices.ts';
import { VerbForm } from '../VerbPanel.tsx';
import { OutcomeChoice } from './OutcomeChoice.tsx';

type Condition = { key: number; text: string; dueDate: string };
type ProposalFormProps = {
	path: string;
	seen: number;
	view: VerbView;
	onClose: () => void;
	choices: ProposalChoices;
	/** Whether the outcome may recognise, so that its validity can be set. */
	hasTerm: boolean;
};

/** What the secretary puts before the committee: outcome, reasons, conditions with their days, and the validity where it isn't the round's. */
export function ProposalForm({ choices, hasTerm, ...form }: ProposalFormProps) {
	const id = useId();
	const [outcome, setOutcome] = useState(choices.suggested);
	const [reasons, setReasons] = useState(choices.reasons);
	const [conditions, setConditions] = useState<Condition[]>([]);
	const [validUntil, setValidUntil] = useState('');
	const isConditional = outcome === 'conditional';
	const input = {
		outcome,
		reasons,
		conditions: isConditional ? conditions.map(({ text, dueDate }) => ({ text, dueDate })) : [],
		validUntil: validUntil || null,
	};
	return (
		<VerbForm {...form} view={{ ...form.view, needsReason: false }} input={input}>
			<OutcomeChoice
				legend="Voorstel"
				name={id}
				outcomes={choices.outcomes}
				value={outcome}
				note={{ value: choices.suggested, text: 'volgt uit de scores' }}
				onChange={setOutcome}
			/>
			<label className="verb-form__field" htmlFor={`${id}-reasons`}>
				Redenen. Dit leest de aanbieder; kort staat het op de website. Noem geen namen.
				<textarea id={`${id}-reasons`} rows={6} maxLength={6000} value={reasons} onChange={(event) => setReasons(event.target.value)} />
			</label>
			{isConditional ? <Conditions id={id} rows={conditions} onChange={setConditions} /> : null}
			{hasTerm && (outcome === 'recognised' || isConditional) ? (
				<label className="verb-form__field" htmlFor={`${id}-until`}>
					Geldig tot en met (leeg: zo lang als de ronde bepaalt)
					<input id={`${id}-until`} type="date" value={validUntil} onChange={(event) => setValidUntil(event.target.value)} />
				</label>
			) : null}
		</VerbForm>
	);
}

function Conditions({ id, rows, onChange }: { id: string; rows: Condition[]; onChange: (rows: Condition[]) => void }) {
	const change = (key: number, part: Partial<Condition>) => onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
	const add = () => onChange([...rows, { key: (rows.at(-1)?.key ?? 0) + 1, text: '', dueDate: '' }]);
	return (
		<fieldset className="verb-form__choice">
			<legend>Voorwaarden</legend>
			{rows.map(({ key, text, dueDate }, index) => (
				<div key={key} className="verb-form__condition">
					<label className="verb-form__field" htmlFor={`${id}-text-${key}`}>
						Voorwaarde {index + 1}
						<textarea id={`${id}-text-${key}`} rows={2} maxLength={2000} value={text} onChange={(event) => change(key, { text: event.target.value })} />
					</label>
					<label className="verb-form__field" htmlFor={`${id}-day-${key}`}>
						Uiterlijk op
						<input id={`${id}-day-${key}`} type="date" value={dueDate} onChange={(event) => change(key, { dueDate: event.target.value })} />
					</label>
					<Button
						buttonStyle="secondary"
						size="small"
						margin={false}
						aria-label={`Voorwaarde ${index + 1} weghalen`}
						onClick={() => onChange(rows.filter((row) => row.key !== key))}
					>
						Weghalen
					</Button>
				</div>
			))}
			<Button buttonStyle="secondary" size="small" margin={false} onClick={add}>
				Voorwaarde toevoegen
			</Button>
		</fieldset>
	);
}
