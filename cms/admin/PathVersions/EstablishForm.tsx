'use client';
import { type FormEvent, useState } from 'react';
import { SendButton } from '../view/SendButton.tsx';

export type EstablishInput = { validFrom: string; whatChanged: string };

/** From which day the saved text holds, and what that changes for whoever follows the path. */
export function EstablishForm({ onSubmit }: { onSubmit: (input: EstablishInput) => Promise<void> }) {
	const [validFrom, setValidFrom] = useState('');
	const [whatChanged, setWhatChanged] = useState('');
	const [isBusy, setIsBusy] = useState(false);
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		// The form stands within the one of the item: React would hand this on, and Payload would save the item.
		event.stopPropagation();
		event.stopPropagation();
		setIsBusy(true);
		await onSubmit({ validFrom, whatChanged });
		setIsBusy(false);
	};
	return (
		<div className="establish-form">
			<p>
				De tekst zoals die het laatst is bewaard, wordt als versie vastgelegd en verandert daarna niet meer. Ligt de dag in de toekomst, dan komt de versie op
				die dag vanzelf op de website; tot dan ziet niemand de nieuwe tekst, wel de aankondiging.
			</p>
			<div className="field-type text">
				<label className="field-label" htmlFor="valid-from">
					Geldig vanaf
				</label>
				<input id="valid-from" type="date" required value={validFrom} onChange={(event) => setValidFrom(event.target.value)} />
			</div>
			<div className="field-type textarea">
				<label className="field-label" htmlFor="what-changed">
					Wat er verandert
				</label>
				<textarea id="what-changed" rows={4} maxLength={500} required value={whatChanged} onChange={(event) => setWhatChanged(event.target.value)} />
				<div className="field-description">Een of twee zinnen voor wie het pad volgt; ze staan op de website.</div>
			</div>
			<SendButton margin type="button" size="medium" isSending={isBusy} isOff={!validFrom || whatChanged.trim() === ''} onClick={(event) => void submit(event)}>
				Vaststellen
			</SendButton>
		</div>
	);
}
