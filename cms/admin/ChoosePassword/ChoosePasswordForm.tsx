'use client';
import { Link } from '@payloadcms/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { z } from 'zod';
import { callDoor } from '../view/callDoor.ts';
import { SendButton } from '../view/SendButton.tsx';
import { PasswordInput } from './PasswordInput.tsx';

const holderSchema = z.object({ name: z.string(), email: z.string(), isInvitation: z.boolean() });
type Holder = z.infer<typeof holderSchema>;
type ChoosePasswordFormProps = { apiRoute: string; adminRoute: string };

/** Where the link of an invitation or of a forgotten password leads. The secret behind `#` is read here and sent only to our own doors. */
export function ChoosePasswordForm({ apiRoute, adminRoute }: ChoosePasswordFormProps) {
	const [token, setToken] = useState('');
	const [holder, setHolder] = useState<Holder | 'asking' | 'gone'>('asking');
	useEffect(() => {
		const secret = window.location.hash.slice(1);
		setToken(secret);
		void callDoor({ path: `${apiRoute}/users/password-link`, body: { token: secret } }).then((answer) => {
			const parsed = answer.ok ? holderSchema.safeParse(answer.json) : null;
			setHolder(parsed?.data ?? 'gone');
		});
	}, [apiRoute]);
	if (holder === 'asking') return <p aria-live="polite">Even kijken of de link nog werkt …</p>;
	if (holder === 'gone') return <Gone adminRoute={adminRoute} />;
	return <Choose holder={holder} token={token} apiRoute={apiRoute} adminRoute={adminRoute} />;
}

function Choose({ holder, token, apiRoute, adminRoute }: ChoosePasswordFormProps & { holder: Holder; token: string }) {
	const [password, setPassword] = useState('');
	const [fault, setFault] = useState('');
	const [isSending, setIsSending] = useState(false);

	const submit = async (event: FormEvent) => {
		event.preventDefault();
		setIsSending(true);
		const answer = await callDoor({ path: `${apiRoute}/users/reset-password`, body: { token, password } });
		// A whole new page, so that nothing of the secret stays in the history of this one.
		if (answer.ok) window.location.replace(adminRoute);
		else {
			setFault(answer.message);
			setIsSending(false);
		}
	};

	return (
		<form className="choose-password" onSubmit={(event) => void submit(event)}>
			<h1>{holder.isInvitation ? `Welkom, ${holder.name}` : 'Kies een nieuw wachtwoord'}</h1>
			<p>
				{holder.isInvitation
					? 'Kies een wachtwoord voor uw account. Daarna bent u meteen ingelogd.'
					: 'Daarna bent u meteen ingelogd. Op al uw andere apparaten wordt u uitgelogd.'}
			</p>
			<label className="password-input__label">
				E-mailadres
				<input className="work-input" type="email" name="username" autoComplete="username" value={holder.email} readOnly />
			</label>
			<PasswordInput label="Wachtwoord" value={password} onChange={setPassword} words={[holder.name, holder.email]} fault={fault} isNew />
			<SendButton type="submit" size="large" isSending={isSending}>
				Wachtwoord instellen
			</SendButton>
		</form>
	);
}

function Gone({ adminRoute }: { adminRoute: string }) {
	return (
		<div className="choose-password">
			<h1>Deze link werkt niet meer</h1>
			<p>Hij is al gebruikt, verlopen, of vervangen door een nieuwere e-mail.</p>
			<ul>
				<li>
					Hebt u al een wachtwoord gekozen? <Link href={`${adminRoute}/login`}>Log dan in</Link>.
				</li>
				<li>
					Wachtwoord vergeten? <Link href={`${adminRoute}/forgot`}>Vraag een nieuwe link aan</Link>.
				</li>
				<li>Was het een uitnodiging? Vraag wie u uitnodigde om een nieuwe.</li>
			</ul>
		</div>
	);
}
