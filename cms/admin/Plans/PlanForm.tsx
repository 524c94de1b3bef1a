'use client';
import { SelectInput } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';
import { FormFault } from '../view/FormFault.tsx';
import { SendButton } from '../view/SendButton.tsx';
import { type FarewellInput, farewellInput, isFarewellComplete, NO_FAREWELL, ReasonAndSuccessor } from '../Withdraw/ReasonAndSuccessor.tsx';

export type PlanInput = { verb: 'publish'; at: string } | ({ verb: 'withdraw'; at: string } & FarewellInput);

type PlanFormProps = { kind: string; ownId: string; isLive: boolean; onSubmit: (input: PlanInput) => Promise<string> };

/** Asks what is to happen and when, in Dutch time; for a withdrawal also why and what takes its place. `onSubmit` answers with what is wrong, or nothing. */
export function PlanForm({ kind, ownId, isLive, onSubmit }: PlanFormProps) {
	const [verb, setVerb] = useState<PlanInput['verb']>('publish');
	const [at, setAt] = useState('');
	const [farewell, setFarewell] = useState(NO_FAREWELL);
	const [fault, setFault] = useState('');
	const [isSending, setIsSending] = useState(false);

	const submit = async (event: FormEvent) => {
		event.preventDefault();
		// The form stands within the one of the item: React would hand this on, and Payload would save the item.
		event.stopPropagation();
		setIsSending(true);
		setFault('');
		setFault(await onSubmit(verb === 'publish' ? { verb, at } : { verb, at, ...farewellInput({ kind, value: farewell }) }));
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
				<ReasonAndSuccessor kind={kind} ownId={ownId} value={farewell} onChange={setFarewell} />
			)}
			<FormFault message={fault} />
			<SendButton margin type="submit" isSending={isSending} isOff={at === '' || (verb === 'withdraw' && !isFarewellComplete({ kind, value: farewell }))}>
				Plannen
			</SendButton>
		</form>
	);
}
