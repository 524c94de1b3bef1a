'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ShownAccount } from '../../operations/accounts/loadAccount.ts';
import { PasswordInput } from '../ChoosePassword/PasswordInput.tsx';
import { callDoor } from '../view/callDoor.ts';
import { VerbButton } from '../view/VerbButton.tsx';
import { dayInWords } from './dayInWords.ts';
import { onEnter } from './onEnter.ts';

type AddressPanelProps = { shown: ShownAccount; reload: () => void };

/** Another e-mail address, for oneself or by an administrator. It changes once the new address confirms. */
export function AddressPanel({ shown, reload }: AddressPanelProps) {
	const [isOpen, setIsOpen] = useState(false);
	const { newAddress } = shown;
	return (
		<section className="account-panel" aria-labelledby="account-address">
			<h3 id="account-address">E-mailadres</h3>
			{newAddress ? (
				<p className="account-panel__wrap">
					Er is een mail onderweg naar <strong>{newAddress.email}</strong>. Het adres verandert zodra het met de link in die mail is bevestigd; dat kan tot{' '}
					{dayInWords(newAddress.until.slice(0, 10))}. Niets ontvangen? Kijk bij de ongewenste mail, of geef het adres opnieuw op.
				</p>
			) : null}
			{isOpen ? (
				<AddressFields
					shown={shown}
					onDone={() => {
						setIsOpen(false);
						reload();
					}}
					onCancel={() => setIsOpen(false)}
				/>
			) : (
				<div className="work-buttons">
					<Button margin={false} size="small" buttonStyle="secondary" onClick={() => setIsOpen(true)}>
						E-mailadres wijzigen
					</Button>
					{newAddress ? (
						<VerbButton
							label="Toch niet wijzigen"
							about="het e-mailadres"
							path={`/users/${shown.id}/drop-new-address`}
							done="Het adres blijft zoals het was."
							onDone={reload}
						/>
					) : null}
				</div>
			)}
		</section>
	);
}

/** No form of its own: it stands within the form of the account. */
function AddressFields({ shown, onDone, onCancel }: { shown: ShownAccount; onDone: () => void; onCancel: () => void }) {
	const { config } = useConfig();
	const id = useId();
	const [email, setEmail] = useState('');
	const [password, setPassword] = useState('');
	const [fault, setFault] = useState('');
	const [isSending, setIsSending] = useState(false);

	const send = async () => {
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}/users/${shown.id}/ask-new-address`, body: { email, password } });
		setIsSending(false);
		if (!answer.ok) return setFault(answer.message);
		toast.success('Er is een mail naar het nieuwe adres gestuurd. Bevestig daarmee de wijziging.');
		return onDone();
	};

	return (
		<fieldset className="account-panel__fields" aria-label="E-mailadres wijzigen" onKeyDown={onEnter(() => void send())}>
			<div className="password-input">
				<label className="password-input__label" htmlFor={id}>
					Nieuw e-mailadres
				</label>
				<input
					className="work-input"
					id={id}
					type="email"
					autoComplete={shown.isSelf ? 'email' : 'off'}
					value={email}
					onChange={(event) => setEmail(event.target.value)}
				/>
			</div>
			<PasswordInput label="Uw huidige wachtwoord" value={password} onChange={setPassword} words={[]} isNew={false} />
			{fault ? (
				<p className="choose-password__fault" role="alert">
					{fault}
				</p>
			) : null}
			<div className="work-buttons">
				<Button margin={false} size="small" disabled={isSending || email === '' || password === ''} onClick={() => void send()}>
					{isSending ? 'Bezig …' : 'Mail met link sturen'}
				</Button>
				<Button margin={false} size="small" buttonStyle="secondary" onClick={onCancel}>
					Annuleren
				</Button>
			</div>
		</fieldset>
	);
}
