'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { type RefObject, useId, useState } from 'react';
import type { ShownAccount } from '../../operations/accounts/loadAccount.ts';
import { PasswordInput } from '../ChoosePassword/PasswordInput.tsx';
import { callDoor } from '../view/callDoor.ts';
import { FormFault } from '../view/FormFault.tsx';
import { SendButton } from '../view/SendButton.tsx';
import { useOpening } from '../view/useOpening.ts';
import { VerbButton } from '../view/VerbButton.tsx';
import { dayInWords } from './dayInWords.ts';
import { onEnter } from './onEnter.ts';

type AddressPanelProps = { shown: ShownAccount; reload: () => void };

/** Another e-mail address, for oneself or by an administrator. It changes once the new address confirms. */
export function AddressPanel({ shown, reload }: AddressPanelProps) {
	const { isOpen, open, close, opener, part } = useOpening<HTMLFieldSetElement>();
	const { newAddress } = shown;
	return (
		<section className="account-panel" aria-labelledby="account-address">
			<h3 id="account-address" tabIndex={-1}>
				E-mailadres
			</h3>
			{newAddress ? (
				<p className="account-panel__wrap">
					Er is een mail onderweg naar <strong>{newAddress.email}</strong>. Het adres verandert zodra het met de link in die mail is bevestigd; dat kan tot{' '}
					{dayInWords(newAddress.until.slice(0, 10))}. Niets ontvangen? Kijk bij de ongewenste mail, of geef het adres opnieuw op.
				</p>
			) : null}
			{isOpen ? (
				<AddressFields
					shown={shown}
					part={part}
					onDone={() => {
						close();
						reload();
					}}
					onCancel={close}
				/>
			) : (
				<div className="work-buttons">
					<Button margin={false} size="small" buttonStyle="secondary" onClick={open} ref={opener}>
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

type AddressFieldsProps = { shown: ShownAccount; part: RefObject<HTMLFieldSetElement | null>; onDone: () => void; onCancel: () => void };

/** No form of its own: it stands within the form of the account. */
function AddressFields({ shown, part, onDone, onCancel }: AddressFieldsProps) {
	const { config } = useConfig();
	const id = useId();
	const [email, setEmail] = useState('');
	const [password, setPassword] = useState('');
	const [fault, setFault] = useState('');
	const [isSending, setIsSending] = useState(false);

	const isComplete = email !== '' && password !== '';
	const send = async () => {
		if (isSending || !isComplete) return;
		setFault('');
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}/users/${shown.id}/ask-new-address`, body: { email, password } });
		setIsSending(false);
		if (!answer.ok) return setFault(answer.message);
		toast.success('Er is een mail naar het nieuwe adres gestuurd. Bevestig daarmee de wijziging.');
		return onDone();
	};

	return (
		<fieldset className="account-panel__fields" aria-label="E-mailadres wijzigen" ref={part} onKeyDown={onEnter(() => void send())}>
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
			<FormFault message={fault} />
			<div className="work-buttons">
				<SendButton size="small" isSending={isSending} isOff={!isComplete} onClick={() => void send()}>
					Mail met link sturen
				</SendButton>
				<Button margin={false} size="small" buttonStyle="secondary" onClick={onCancel}>
					Annuleren
				</Button>
			</div>
		</fieldset>
	);
}
