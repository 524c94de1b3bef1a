'use client';
import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { ShownAccount } from '../../operations/accounts/loadAccount.ts';
import { callDoor } from '../view/callDoor.ts';
import { VerbButton } from '../view/VerbButton.tsx';
import { AddressPanel } from './AddressPanel.tsx';
import { DeputyPanel } from './DeputyPanel.tsx';
import { dayInWords } from './dayInWords.ts';
import { Invitation } from './Invitation.tsx';
import { isShownAccount } from './isShownAccount.ts';
import { LeavePanel } from './LeavePanel.tsx';
import { PasswordPanel } from './PasswordPanel.tsx';
import { SessionPanel } from './SessionPanel.tsx';
import { STATE_WORDS } from './stateWords.ts';

/** Below the form of an account: its password, where it is signed in, who replaces whom, and leaving. */
export function AccountPanels() {
	const { id } = useDocumentInfo();
	const { user } = useAuth();
	const { config } = useConfig();
	const [shown, setShown] = useState<ShownAccount | null>(null);
	const path = `${config.routes.api}/users/${id}/summary`;
	const load = useCallback(async () => {
		const answer = await callDoor({ path, method: 'GET' });
		if (answer.ok && isShownAccount(answer.json)) setShown(answer.json);
	}, [path]);
	useEffect(() => {
		if (id && user) void load();
	}, [id, user, load]);
	if (!id) return <Invitation />;
	if (!shown) return null;
	const reload = () => void load();
	return (
		<div className="account-panels">
			{shown.state === 'active' ? null : <StatePanel shown={shown} reload={reload} />}
			{shown.may.mayChangeAddress ? <AddressPanel shown={shown} reload={reload} /> : null}
			{shown.isSelf ? <PasswordPanel words={[user?.email ?? '', String(user?.['name'] ?? '')]} reload={reload} /> : null}
			{shown.may.maySignOut ? <SessionPanel shown={shown} reload={reload} /> : null}
			{shown.state === 'active' ? <DeputyPanel shown={shown} reload={reload} /> : null}
			{shown.may.mayLetLeave ? <LeavePanel shown={shown} /> : null}
		</div>
	);
}

function StatePanel({ shown, reload }: { shown: ShownAccount; reload: () => void }) {
	return (
		<section className="account-panel" aria-labelledby="account-state">
			<h3 id="account-state" tabIndex={-1}>
				{STATE_WORDS[shown.state].label}
			</h3>
			{shown.invitedUntil && shown.state !== 'left' ? (
				<p>
					{shown.state === 'expired' ? 'De link liep af op' : 'De link werkt tot en met'} {dayInWords(shown.invitedUntil.slice(0, 10))}.
				</p>
			) : (
				<p>De naam en alle gegevens van deze persoon zijn gewist. Het logboek verwijst nog naar dit account.</p>
			)}
			{shown.may.mayInviteAgain ? (
				<VerbButton
					label="Opnieuw uitnodigen"
					about="dit account"
					path={`/users/${shown.id}/renew-invitation`}
					done="De uitnodiging is opnieuw verstuurd."
					onDone={reload}
				/>
			) : null}
		</section>
	);
}
