'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { PasswordInput } from '../ChoosePassword/PasswordInput.tsx';
import { callDoor } from '../view/callDoor.ts';
import { onEnter } from './onEnter.ts';

/** Changing the own password. No form of its own: it stands within the form of the account. */
export function PasswordPanel({ words, reload }: { words: string[]; reload: () => void }) {
	const { config } = useConfig();
	const [isOpen, setIsOpen] = useState(false);
	const [current, setCurrent] = useState('');
	const [password, setPassword] = useState('');
	const [fault, setFault] = useState('');
	const [isSending, setIsSending] = useState(false);

	const close = () => {
		setIsOpen(false);
		setCurrent('');
		setPassword('');
		setFault('');
	};
	const send = async () => {
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
			<h3 id="account-password">Wachtwoord</h3>
			{isOpen ? (
				<fieldset className="account-panel__fields" aria-label="Wachtwoord wijzigen" onKeyDown={onEnter(() => void send())}>
					<PasswordInput label="Huidig wachtwoord" value={current} onChange={setCurrent} words={words} isNew={false} />
					<PasswordInput label="Nieuw wachtwoord" value={password} onChange={setPassword} words={words} fault={fault} isNew />
					<div className="work-buttons">
						<Button margin={false} size="small" disabled={isSending || current === '' || password === ''} onClick={() => void send()}>
							{isSending ? 'Bezig …' : 'Wijzigen'}
						</Button>
						<Button margin={false} size="small" buttonStyle="secondary" onClick={close}>
							Annuleren
						</Button>
					</div>
				</fieldset>
			) : (
				<Button margin={false} size="small" buttonStyle="secondary" onClick={() => setIsOpen(true)}>
					Wachtwoord wijzigen
				</Button>
			)}
		</section>
	);
}
