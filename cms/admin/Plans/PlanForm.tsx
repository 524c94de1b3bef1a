'use client';
import { Button, SelectInput, TextareaInput } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';
import { useSuccessors } from '../Withdraw/useSuccessors.ts';

export type PlanInput =
	| { verb: 'publish'; at: string }
	| { verb: 'withdraw'; at: string; reason: string; successor: { kind: string; id: string } | null; hasNoSuccessor?: boolean };

const NOTHING = 'nothing';
type PlanFormProps = { kind: string; ownId: string; isLive: boolean; onSubmit: (input: PlanInput) => Promise<void> };

/** Asks what is to happen and when, in Dutch time; for a withdrawal also why and what takes its place. */
export function PlanForm({ kind, ownId, isLive, onSubmit }: PlanFormProps) {
	const [verb, setVerb] = useState<PlanInput['verb']>('publish');
	const [at, setAt] = useState('');
	const [reason, setReason] = useState('');
	const [successor, setSuccessor] = useState('');
	const [isSending, setIsSending] = useState(false);
	const choices = useSuccessors({ kind, ownId });
	const mustChoose = kind === 'paths';
	const hasNoSuccessor = successor === NOTHING;

	const submit = async (event: FormEvent) => {
		event.preventDefault();
		setIsSending(true);
		await onSubmit(
			verb === 'publish'
				? { verb, at }
				: { verb, at, reason, successor: successor && !hasNoSuccessor ? { kind, id: successor } : null, ...(hasNoSuccessor ? { hasNoSuccessor } : {}) },
		);
		setIsSending(false);
	};

	return (
		<form onSubmit={(event) => void submit(event)} className="plan-form">
			<SelectInput
				path="verb"
				name="verb"
				label="Wat"
				isClearable={false}
				options={[{ label: 'Publiceren', value: 'publish' }, ...(isLive ? [{ label: 'Intrekken', value: 'withdraw' }] : [])]}
				value={verb}
				onChange={(option) => setVerb(!Array.isArray(option) && option?.value === 'withdraw' ? 'withdraw' : 'publish')}
			/>
			<label>
				Wanneer (Nederlandse tijd)
				<input type="datetime-local" required value={at} onChange={(event) => setAt(event.target.value)} />
			</label>
			{verb === 'publish' ? (
				<p>Op dat moment gaat het concept live zoals het dan bewaard is. Klopt er dan iets niet, dan krijgt u een taak en een mail.</p>
			) : (
				<>
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
								? 'Mensen zijn aan dit pad begonnen: kies wat ervoor in de plaats komt, of zeg dat er niets is.'
								: 'Alleen gepubliceerde items. Mag leeg blijven.'
						}
					/>
				</>
			)}
			<Button type="submit" disabled={isSending || at === '' || (verb === 'withdraw' && (reason.trim() === '' || (mustChoose && successor === '')))}>
				{isSending ? 'Bezig …' : 'Plannen'}
			</Button>
		</form>
	);
}
