'use client';
import { useId, useState } from 'react';
import type { VerbView } from '../../../operations/lifecycle/presentHead.ts';
import type { CaseChoices } from '../../../operations/quality/loadCaseChoices.ts';
import { VerbForm } from '../VerbPanel.tsx';
import { OutcomeChoice } from './OutcomeChoice.tsx';

type VoteFormProps = { path: string; seen: number; view: VerbView; onClose: () => void; choices: NonNullable<CaseChoices['vote']> };

/** A vote; one that differs from the proposal says why. Nothing is chosen beforehand. */
export function VoteForm({ choices: { outcomes, proposed }, ...form }: VoteFormProps) {
	const id = useId();
	const [outcome, setOutcome] = useState('');
	const [reason, setReason] = useState('');
	return (
		<VerbForm {...form} input={{ outcome, reason }}>
			<OutcomeChoice legend="Uw stem" name={id} outcomes={outcomes} value={outcome} note={{ value: proposed, text: 'voorstel' }} onChange={setOutcome} />
			{outcome && outcome !== proposed ? (
				<label className="verb-form__field" htmlFor={`${id}-reason`}>
					Waarom wijkt u af van het voorstel? Dit komt zonder uw naam in het besluit.
					<textarea id={`${id}-reason`} rows={4} maxLength={6000} value={reason} onChange={(event) => setReason(event.target.value)} />
				</label>
			) : null}
		</VerbForm>
	);
}
