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
	const [first, second] = [useFormFields(([fields]) => fields[NAMES[0]]), useFormFields(([fields]) => fields[NAMES[1]])];
	// Payload's own fields empty them again while they come up: whenever one changes it is filled once more.
	useEffect(() => {
		for (const [index, field] of [first, second].entries()) {
			const path = NAMES[index];
			if (path && field?.value !== value) dispatch({ type: 'UPDATE', path, value, valid: true });
		}
	}, [dispatch, first, second, value]);
	return (
		<section className="account-panel account-panel--new" aria-labelledby="account-invitation">
			<h3 id="account-invitation">Uitnodiging</h3>
			<p>Na het bewaren krijgt deze persoon een e-mail met een link om zelf een wachtwoord te kiezen. De link werkt zeven dagen.</p>
		</section>
	);
}
