'use client';
import { Button } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { callDoor } from '../view/callDoor.ts';
import { FormFault } from '../view/FormFault.tsx';
import { SendButton } from '../view/SendButton.tsx';
import { useFocusAtStart } from '../view/useFocusAtStart.ts';

const holderSchema = z.object({ name: z.string(), email: z.string() });
type Shown = 'asking' | 'lost' | 'gone' | 'done' | z.infer<typeof holderSchema>;
type ConfirmAddressProps = { apiRoute: string; adminRoute: string };

/** Where the link to a new address leads. It confirms by a button: mail programs that open links on their own change nothing. */
export function ConfirmAddress({ apiRoute, adminRoute }: ConfirmAddressProps) {
	const [token, setToken] = useState('');
	const [shown, setShown] = useState<Shown>('asking');
	const [isSending, setIsSending] = useState(false);
	const [fault, setFault] = useState('');
	const look = useCallback(
		async (secret: string) => {
			setIsSending(true);
			const answer = await callDoor({ path: `${apiRoute}/users/address-link`, body: { token: secret } });
			setIsSending(false);
			if (!answer.ok && answer.isLost) setShown('lost');
			else setShown((answer.ok ? holderSchema.safeParse(answer.json).data : null) ?? 'gone');
		},
		[apiRoute],
	);
	useEffect(() => {
		const secret = window.location.hash.slice(1);
		setToken(secret);
		void look(secret);
	}, [look]);

	const confirm = async () => {
		setFault('');
		setIsSending(true);
		const answer = await callDoor({ path: `${apiRoute}/users/confirm-address`, body: { token } });
		setIsSending(false);
		if (!answer.ok && answer.isLost) setFault(answer.message);
		else setShown(answer.ok ? 'done' : 'gone');
	};

	if (shown === 'asking') return <p aria-live="polite">Even kijken of de link nog werkt …</p>;
	if (shown === 'lost') return <Lost isSending={isSending} again={() => void look(token)} />;
	if (shown === 'gone') return <Gone adminRoute={adminRoute} />;
	if (shown === 'done') return <Done adminRoute={adminRoute} />;
	return (
		<div className="choose-password">
			<h1>
				Bevestig uw nieuwe <span className="no-break">e-mailadres</span>
			</h1>
			<p>
				Dag {shown.name}, na de bevestiging logt u in met <strong className="choose-password__address">{shown.email}</strong>. Uw wachtwoord blijft hetzelfde.
			</p>
			<FormFault message={fault} />
			<SendButton size="large" isSending={isSending} onClick={() => void confirm()}>
				Dit adres bevestigen
			</SendButton>
		</div>
	);
}

function Done({ adminRoute }: { adminRoute: string }) {
	const heading = useFocusAtStart<HTMLHeadingElement>();
	return (
		<div className="choose-password">
			<h1 tabIndex={-1} ref={heading}>
				Uw <span className="no-break">e-mailadres</span> is gewijzigd
			</h1>
			<p>Voortaan logt u in met uw nieuwe adres. Uw oude adres krijgt daar nog één mail over.</p>
			<Button el="anchor" url={`${adminRoute}/account`} size="large" margin={false}>
				Naar uw account
			</Button>
		</div>
	);
}

function Gone({ adminRoute }: { adminRoute: string }) {
	return (
		<div className="choose-password">
			<h1>Deze link werkt niet meer</h1>
			<p>Hij is al gebruikt, verlopen, ingetrokken, of vervangen door een nieuwere e-mail.</p>
			<p>
				Bij <a href={`${adminRoute}/account`}>uw account</a> ziet u welk adres nu geldt, en geeft u zo nodig opnieuw een ander op.
			</p>
		</div>
	);
}

/** Whether the link works isn't known: nothing came back. */
function Lost({ isSending, again }: { isSending: boolean; again: () => void }) {
	return (
		<div className="choose-password">
			<h1>Geen verbinding</h1>
			<p role="alert">Of de link werkt, is niet te zien: er kwam geen antwoord. Controleer uw verbinding en probeer het opnieuw. De link blijft bruikbaar.</p>
			<SendButton size="large" isSending={isSending} onClick={again}>
				Opnieuw proberen
			</SendButton>
		</div>
	);
}
