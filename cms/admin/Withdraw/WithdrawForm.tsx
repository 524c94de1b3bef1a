'use client';
import { type FormEvent, useState } from 'react';
import { FormFault } from '../view/FormFault.tsx';
import { SendButton } from '../view/SendButton.tsx';
import { type FarewellInput, farewellInput, isFarewellComplete, NO_FAREWELL, ReasonAndSuccessor } from './ReasonAndSuccessor.tsx';

/** Asks why an item disappears and what takes its place; both stand on the page at its address from then on. `onSubmit` answers with what is wrong, or nothing. */
export function WithdrawForm({ kind, ownId, onSubmit }: { kind: string; ownId: string; onSubmit: (input: FarewellInput) => Promise<string> }) {
	const [farewell, setFarewell] = useState(NO_FAREWELL);
	const [fault, setFault] = useState('');
	const [isSending, setIsSending] = useState(false);

	const submit = async (event: FormEvent) => {
		event.preventDefault();
		// The form stands within the one of the item: React would hand this on, and Payload would save the item.
		event.stopPropagation();
		setIsSending(true);
		setFault('');
		setFault(await onSubmit(farewellInput({ kind, value: farewell })));
		setIsSending(false);
	};

	return (
		<form onSubmit={(event) => void submit(event)} className="withdraw-form">
			<p>Het item verdwijnt van de website en uit de zoekresultaten. Op het adres staat voortaan dat het is ingetrokken, met uw reden en de opvolger.</p>
			<ReasonAndSuccessor kind={kind} ownId={ownId} value={farewell} onChange={setFarewell} />
			<FormFault message={fault} />
			<SendButton margin type="submit" isSending={isSending} isOff={!isFarewellComplete({ kind, value: farewell })}>
				Intrekken
			</SendButton>
		</form>
	);
}
