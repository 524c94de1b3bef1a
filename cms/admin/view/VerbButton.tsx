'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { callDoor } from './callDoor.ts';

type VerbButtonProps = {
	label: string;
	/** What the button is about, for who hears it without its row. */
	about: string;
	/** Below `/api`. */
	path: string;
	body?: unknown;
	done: string;
	/** Asked first, where the verb can't be taken back. */
	question?: string;
	onDone?: () => void;
};

/** Does one verb through its door; the page then shows what came of it. */
export function VerbButton({ label, about, path, body, done, question, onDone }: VerbButtonProps) {
	const { config } = useConfig();
	const router = useRouter();
	const [isSending, setIsSending] = useState(false);
	const [isAsking, setIsAsking] = useState(false);

	const send = async () => {
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}${path}`, body });
		setIsSending(false);
		setIsAsking(false);
		if (answer.ok) toast.success(done);
		else toast.error(answer.message);
		router.refresh();
		onDone?.();
	};

	if (isAsking)
		return (
			<fieldset className="verb-question" aria-label={label}>
				<span className="verb-question__text">{question}</span>
				<Button buttonStyle="primary" size="small" margin={false} disabled={isSending} onClick={() => void send()}>
					{isSending ? 'Bezig …' : `Ja, ${label.toLowerCase()}`}
				</Button>
				<Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsAsking(false)}>
					Nee
				</Button>
			</fieldset>
		);
	return (
		<Button
			buttonStyle="secondary"
			size="small"
			margin={false}
			disabled={isSending}
			onClick={() => (question ? setIsAsking(true) : void send())}
			aria-label={`${label}: ${about}`}
		>
			{isSending ? 'Bezig …' : label}
		</Button>
	);
}
