'use client';
import { useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

const NAMES = ['password', 'confirm-password'] as const;

/**
 * On the form of a new account: its holder chooses the password. Payload's form insists on one for each account that is made,
 * so it gets one that nobody sees and that the server drops (`inviteInstead`); its two fields are hidden (`custom.css`).
 */
export function Invitation() {
	const [value] = useState(() => crypto.randomUUID());
	const dispatch = useFormFields(([, send]) => send);
	// The fields come and are emptied again with each answer of the server about the form.
	const empty = useFormFields(([fields]) => NAMES.filter((name) => fields[name]?.value !== value).join(' '));
	useEffect(() => {
		for (const path of NAMES) if (empty.split(' ').includes(path)) dispatch({ type: 'UPDATE', path, value, valid: true });
	}, [dispatch, empty, value]);
	return (
		<section className="account-panel account-panel--new" aria-labelledby="account-invitation">
			<h3 id="account-invitation">Uitnodiging</h3>
			<p>Na het bewaren krijgt deze persoon een e-mail met een link om zelf een wachtwoord te kiezen. De link werkt zeven dagen.</p>
		</section>
	);
}
