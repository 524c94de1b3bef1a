'use client';
import { TextareaInput } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';
import { SendButton } from '../view/SendButton.tsx';

/** Asks what is still to be done before the item can be let through. */
export function SendBackForm({ onSubmit }: { onSubmit: (reason: string) => Promise<void> }) {
	const [reason, setReason] = useState('');
	const [isSending, setIsSending] = useState(false);
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		// The form stands within the one of the item: React would hand this on, and Payload would save the item.
		event.stopPropagation();
		setIsSending(true);
		await onSubmit(reason);
		setIsSending(false);
	};
	return (
		<form onSubmit={(event) => void submit(event)} className="withdraw-form">
			<p>De aanbieder krijgt het concept terug met uw reden, past het aan en biedt het opnieuw aan.</p>
			<TextareaInput
				path="reason"
				label="Wat moet er nog gebeuren?"
				required
				rows={5}
				value={reason}
				onChange={(event) => setReason(event.target.value)}
				description="Ten hoogste 1000 tekens."
			/>
			<SendButton margin type="submit" isSending={isSending} isOff={reason.trim() === ''}>
				Terugsturen
			</SendButton>
		</form>
	);
}
