'use client';
import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { type FormEvent, useId, useState } from 'react';
import type { InvitableRole } from '../../operations/accounts/loadColleagues.ts';
import { callDoor } from '../view/callDoor.ts';
import { FormFault } from '../view/FormFault.tsx';
import { SendButton } from '../view/SendButton.tsx';

/** Invites a colleague into the own organisation. */
export function InviteForm({ roles }: { roles: InvitableRole[] }) {
	const { config } = useConfig();
	const router = useRouter();
	const id = useId();
	const [name, setName] = useState('');
	const [email, setEmail] = useState('');
	const [chosen, setChosen] = useState('0');
	const [fault, setFault] = useState('');
	const [isSending, setIsSending] = useState(false);

	const submit = async (event: FormEvent) => {
		event.preventDefault();
		const role = roles[Number(chosen)];
		if (!role) return;
		setFault('');
		setIsSending(true);
		const body = { name: name.trim(), email: email.trim(), roles: [{ role: role.role, provider: role.providerId, region: role.regionId }] };
		const answer = await callDoor({ path: `${config.routes.api}/users`, body });
		setIsSending(false);
		if (!answer.ok) {
			setFault(answer.message);
			return;
		}
		toast.success(`${name.trim()} krijgt een e-mail met een link die zeven dagen werkt.`);
		setName('');
		setEmail('');
		router.refresh();
	};

	return (
		<form className="work-form" onSubmit={(event) => void submit(event)} aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>Collega uitnodigen</h2>
			<div className="work-form__row">
				<label htmlFor={`${id}-name`}>
					Naam
					<input
						className="work-input"
						id={`${id}-name`}
						value={name}
						onChange={(event) => setName(event.target.value)}
						required
						maxLength={300}
						autoComplete="off"
					/>
				</label>
				<label htmlFor={`${id}-email`}>
					E-mailadres
					<input
						className="work-input"
						id={`${id}-email`}
						type="email"
						value={email}
						onChange={(event) => setEmail(event.target.value)}
						required
						autoComplete="off"
					/>
				</label>
				<label htmlFor={`${id}-role`}>
					Rol
					<select className="work-input" id={`${id}-role`} value={chosen} onChange={(event) => setChosen(event.target.value)}>
						{roles.map(({ label }, index) => (
							<option key={label} value={index}>
								{label}
							</option>
						))}
					</select>
				</label>
				<SendButton type="submit" isSending={isSending}>
					Uitnodigen
				</SendButton>
			</div>
			<FormFault message={fault} />
		</form>
	);
}
