'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import type { ShownAccount, ShownDeputy } from '../../operations/accounts/loadAccount.ts';
import { callDoor } from '../view/callDoor.ts';
import { FormFault } from '../view/FormFault.tsx';
import { SendButton } from '../view/SendButton.tsx';
import { useOpening } from '../view/useOpening.ts';
import { VerbButton } from '../view/VerbButton.tsx';
import { dayInWords } from './dayInWords.ts';

/** Who replaces this person and whom this person replaces, with the days; and naming somebody. */
export function DeputyPanel({ shown, reload }: { shown: ShownAccount; reload: () => void }) {
	const mayName = shown.may.mayNameDeputy && shown.roles.some(({ isOffice }) => !isOffice || !shown.isSelf);
	if (shown.deputies.length + shown.replaces.length === 0 && !mayName) return null;
	return (
		<section className="account-panel" aria-labelledby="account-deputies">
			<h3 id="account-deputies" tabIndex={-1}>
				Vervanging
			</h3>
			<Deputies
				title={shown.isSelf ? 'U wordt vervangen door' : 'Wordt vervangen door'}
				deputies={shown.deputies}
				mayEnd={shown.may.mayNameDeputy}
				reload={reload}
			/>
			<Deputies title={shown.isSelf ? 'U vervangt' : 'Vervangt'} deputies={shown.replaces} mayEnd={shown.may.mayNameDeputy} reload={reload} />
			{mayName ? <NameDeputy shown={shown} reload={reload} /> : null}
		</section>
	);
}

function Deputies({ title, deputies, mayEnd, reload }: { title: string; deputies: ShownDeputy[]; mayEnd: boolean; reload: () => void }) {
	if (deputies.length === 0) return null;
	return (
		<>
			<h4>{title}</h4>
			<ul className="plain-list">
				{deputies.map(({ account, row, name, role, from, until }) => (
					<li key={row} className="plain-list__row">
						<span>
							<strong>{name}</strong>
							<span className="work-state__detail">
								{role}, van {dayInWords(from)} tot en met {dayInWords(until)}
							</span>
						</span>
						{mayEnd ? (
							<VerbButton
								label="Beëindigen"
								about={`de vervanging door ${name}`}
								path={`/users/${account}/end-deputy`}
								body={{ row }}
								done="De vervanging is beëindigd."
								onDone={reload}
							/>
						) : null}
					</li>
				))}
			</ul>
		</>
	);
}

function NameDeputy({ shown, reload }: { shown: ShownAccount; reload: () => void }) {
	const { config } = useConfig();
	const roles = shown.roles.filter(({ isOffice }) => !isOffice || !shown.isSelf);
	const opening = useOpening<HTMLFieldSetElement>();
	const [choice, setChoice] = useState({ role: '0', deputy: '', from: '', until: '' });
	const [fault, setFault] = useState('');
	const [isSending, setIsSending] = useState(false);
	const set = (name: keyof typeof choice) => (event: { target: { value: string } }) => setChoice({ ...choice, [name]: event.target.value });

	const send = async () => {
		const role = roles[Number(choice.role)];
		if (!role) return;
		setFault('');
		setIsSending(true);
		const body = { role: role.role, providerId: role.providerId, regionId: role.regionId, deputy: choice.deputy, from: choice.from, until: choice.until };
		const answer = await callDoor({ path: `${config.routes.api}/users/${shown.id}/name-deputy`, body });
		setIsSending(false);
		if (!answer.ok) {
			setFault(answer.message);
			return;
		}
		toast.success('De vervanging is ingesteld.');
		opening.close();
		reload();
	};

	if (shown.colleagues.length === 0) return <p>Er is nog geen collega die kan vervangen. Nodig eerst iemand uit.</p>;
	if (!opening.isOpen)
		return (
			<Button margin={false} size="small" buttonStyle="secondary" onClick={opening.open} ref={opening.opener}>
				Vervanger aanwijzen
			</Button>
		);
	return (
		<fieldset className="work-form__row" ref={opening.part}>
			<legend className="sr-only">Vervanger aanwijzen</legend>
			<label>
				Rol
				<select className="work-input" value={choice.role} onChange={set('role')}>
					{roles.map(({ label }, index) => (
						<option key={label} value={index}>
							{label}
						</option>
					))}
				</select>
			</label>
			<label>
				Collega
				<select className="work-input" value={choice.deputy} onChange={set('deputy')}>
					<option value="">Kies een collega</option>
					{shown.colleagues.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			</label>
			<label>
				Eerste dag
				<input className="work-input" type="date" value={choice.from} onChange={set('from')} />
			</label>
			<label>
				Laatste dag
				<input className="work-input" type="date" value={choice.until} onChange={set('until')} />
			</label>
			<FormFault message={fault} />
			<div className="work-buttons">
				<SendButton size="small" isSending={isSending} isOff={!choice.deputy || !choice.from || !choice.until} onClick={() => void send()}>
					Aanwijzen
				</SendButton>
				<Button margin={false} size="small" buttonStyle="secondary" onClick={opening.close}>
					Annuleren
				</Button>
			</div>
		</fieldset>
	);
}
