'use client';
import { Button, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import type { ShownAccount } from '../../operations/accounts/loadAccount.ts';
import { callDoor } from '../view/callDoor.ts';
import { FormFault } from '../view/FormFault.tsx';
import { SendButton } from '../view/SendButton.tsx';
import { useOpening } from '../view/useOpening.ts';

/** Leaving: first what will happen to what is on the own name, then, on purpose, the last step. */
export function LeavePanel({ shown }: { shown: ShownAccount }) {
	const { config } = useConfig();
	const { isOpen, open, close, opener, part } = useOpening<HTMLDivElement>();
	const [heir, setHeir] = useState('');
	const [fault, setFault] = useState('');
	const [isSending, setIsSending] = useState(false);
	const moving = shown.owned.filter(({ heirs }) => heirs.length > 0);
	const ending = shown.owned.filter(({ heirs }) => heirs.length === 0);
	const colleagues = shown.colleagues.filter(({ id }) => moving.every(({ heirs }) => heirs.includes(id)));

	const send = async () => {
		setFault('');
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}/users/${shown.id}/leave`, body: { heir: heir || null } });
		if (answer.ok) {
			const { admin } = config.routes;
			window.location.assign(shown.isSelf ? `${admin}/login` : admin);
			return;
		}
		setIsSending(false);
		setFault(answer.message);
	};

	return (
		<section className="account-panel account-panel--last" aria-labelledby="account-leave">
			<h3 id="account-leave" tabIndex={-1}>
				Vertrekken
			</h3>
			<p>
				{shown.isSelf ? 'Uw naam, e-mailadres, wachtwoord en instellingen worden gewist.' : 'Naam, e-mailadres, wachtwoord en instellingen worden gewist.'} Wat
				in het logboek staat, blijft; daar staat de rol bij en geen naam. Dit kan niet ongedaan worden gemaakt.
			</p>
			{isOpen ? (
				<div className="account-panel__leaving" ref={part} tabIndex={-1}>
					{shown.emptied.length > 0 ? (
						<p className="account-panel__warning" role="note">
							<strong>Let op:</strong> hierna beheert niemand meer {shown.emptied.join(' en ')}. De redactie krijgt daarvan bericht.
						</p>
					) : null}
					<h4>Wat er met het werk gebeurt</h4>
					{shown.owned.length === 0 ? <p>Er staat niets op naam dat overgedragen moet worden. Aanbod hoort bij de organisatie en blijft daar.</p> : null}
					<ul>
						{moving.map(({ label }) => (
							<li key={label}>{label}: gaat naar een collega</li>
						))}
						{ending.map(({ label }) => (
							<li key={label}>{label}: vervalt</li>
						))}
					</ul>
					{moving.length > 0 || colleagues.length > 0 ? (
						<label className="account-panel__field">
							Wie neemt het over?
							<select className="work-input" value={heir} onChange={(event) => setHeir(event.target.value)}>
								<option value="">{moving.length > 0 ? 'Kies een collega' : 'Niemand'}</option>
								{colleagues.map(({ id, name }) => (
									<option key={id} value={id}>
										{name}
									</option>
								))}
							</select>
						</label>
					) : null}
					<FormFault message={fault} />
					<div className="work-buttons">
						<SendButton size="small" isSending={isSending} isOff={moving.length > 0 && !heir} onClick={() => void send()}>
							{shown.isSelf ? 'Mijn account definitief sluiten' : 'Definitief laten vertrekken'}
						</SendButton>
						<Button margin={false} size="small" buttonStyle="secondary" onClick={close}>
							Annuleren
						</Button>
					</div>
				</div>
			) : (
				<Button margin={false} size="small" buttonStyle="secondary" onClick={open} ref={opener}>
					{shown.isSelf ? 'Ik vertrek …' : 'Laten vertrekken …'}
				</Button>
			)}
		</section>
	);
}
