'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { PasswordInput } from '../ChoosePassword/PasswordInput.tsx';
import { callDoor } from '../view/callDoor.ts';
import { SendButton } from '../view/SendButton.tsx';
import { useOpening } from '../view/useOpening.ts';
import { onEnter } from './onEnter.ts';

/** Changing the own password. No form of its own: it stands within the form of the account. */
export function PasswordPanel({ words, reload }: { words: string[]; reload: () => void }) {
	const { config } = useConfig();
	const opening = useOpening<HTMLFieldSetElement>();
	const [current, setCurrent] = useState('');
	const [password, setPassword] = useState('');
	const [fault, setFault] = useState('');
	const [isSending, setIsSending] = useState(false);

	const close = () => {
		opening.close();
		setCurrent('');
		setPassword('');
		setFault('');
	};
	const isComplete = current !== '' && password !== '';
	const send = async () => {
		if (isSending || !isComplete) return;
		setFault('');
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}/users/change-password`, body: { current, password } });
		setIsSending(false);
		if (!answer.ok) {
			setFault(answer.message);
			return;
		}
		toast.success('Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.');
		close();
		reload();
	};

	return (
		<section className="account-panel" aria-labelledby="account-password">
			<h3 id="account-password" tabIndex={-1}>
				Wachtwoord
			</h3>
			{opening.isOpen ? (
				<fieldset className="account-panel__fields" aria-label="Wachtwoord wijzigen" ref={opening.part} onKeyDown={onEnter(() => void send())}>
					<PasswordInput label="Huidig wachtwoord" value={current} onChange={setCurrent} words={words} isNew={false} />
					<PasswordInput label="Nieuw wachtwoord" value={password} onChange={setPassword} words={words} fault={fault} isNew />
					<div className="work-buttons">
						<SendButton size="small" isSending={isSending} isOff={!isComplete} onClick={() => void send()}>
							Wijzigen
						</SendButton>
						<Button margin={false} size="small" buttonStyle="secondary" onClick={close}>
							Annuleren
						</Button>
					</div>
				</fieldset>
			) : (
				<Button margin={false} size="small" buttonStyle="secondary" onClick={opening.open} ref={opening.opener}>
					Wachtwoord wijzigen
				</Button>
			)}
		</section>
	);
}
