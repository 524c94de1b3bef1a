'use client';
import { Button, SelectInput, TextareaInput } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';
import { useSuccessors } from './useSuccessors.ts';

export type WithdrawalInput = { reason: string; successor: { kind: string; id: string } | null; hasNoSuccessor?: boolean };

const NOTHING = 'nothing';

/** Asks why an item disappears and what takes its place; both stand on the page at its address from then on. */
export function WithdrawForm({ kind, ownId, onSubmit }: { kind: string; ownId: string; onSubmit: (input: WithdrawalInput) => Promise<void> }) {
	const choices = useSuccessors({ kind, ownId });
	const [reason, setReason] = useState('');
	const [successor, setSuccessor] = useState('');
	const [isSending, setIsSending] = useState(false);

	const mustChoose = kind === 'paths';
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		setIsSending(true);
		const hasNoSuccessor = successor === NOTHING;
		await onSubmit({ reason, successor: successor && !hasNoSuccessor ? { kind, id: successor } : null, ...(hasNoSuccessor ? { hasNoSuccessor } : {}) });
		setIsSending(false);
	};

	return (
		<form onSubmit={(event) => void submit(event)} className="withdraw-form">
			<p>Het item verdwijnt van de website en uit de zoekresultaten. Op het adres staat voortaan dat het is ingetrokken, met uw reden en de opvolger.</p>
			<TextareaInput
				path="reason"
				label="Reden"
				required
				rows={3}
				value={reason}
				onChange={(event) => setReason(event.target.value)}
				description="In een zin, voor bezoekers."
			/>
			<SelectInput
				path="successor"
				name="successor"
				label="Opvolger"
				options={mustChoose ? [{ label: 'Er komt niets voor in de plaats', value: NOTHING }, ...choices] : choices}
				required={mustChoose}
				value={successor}
				onChange={(option) => setSuccessor(!Array.isArray(option) && typeof option?.value === 'string' ? option.value : '')}
				description={
					mustChoose
						? 'Mensen zijn aan dit pad begonnen: kies het pad dat ervoor in de plaats komt, of zeg dat er geen is.'
						: 'Wat ervoor in de plaats komt; alleen gepubliceerde items. Mag leeg blijven.'
				}
			/>
			<Button type="submit" disabled={isSending || reason.trim() === '' || (mustChoose && successor === '')}>
				{isSending ? 'Bezig …' : 'Intrekken'}
			</Button>
		</form>
	);
}
