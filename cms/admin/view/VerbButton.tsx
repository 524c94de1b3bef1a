'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { callDoor } from './callDoor.ts';
import { keepPlace } from './keepPlace.ts';
import { SendButton } from './SendButton.tsx';
import { useOpening } from './useOpening.ts';

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

/** Does one verb through its door; the page then shows what came of it. The focus stays with it, also when its row goes. */
export function VerbButton({ label, about, path, body, done, question, onDone }: VerbButtonProps) {
	const { config } = useConfig();
	const router = useRouter();
	const [isSending, setIsSending] = useState(false);
	const asking = useOpening<HTMLFieldSetElement>();

	const send = async () => {
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}${path}`, body });
		setIsSending(false);
		asking.close();
		if (answer.ok) toast.success(done);
		else toast.error(answer.message);
		router.refresh();
		onDone?.();
	};

	return (
		<div className="verb-button" ref={keepPlace}>
			{asking.isOpen ? (
				<fieldset className="verb-question" aria-label={`${label}: ${about}. ${question}`} ref={asking.part} tabIndex={-1}>
					<span className="verb-question__text">{question}</span>
					<SendButton size="small" isSending={isSending} onClick={() => void send()}>
						{`Ja, ${label.toLowerCase()}`}
					</SendButton>
					<Button buttonStyle="secondary" size="small" margin={false} onClick={asking.close}>
						Nee
					</Button>
				</fieldset>
			) : (
				<SendButton
					buttonStyle="secondary"
					size="small"
					isSending={isSending}
					onClick={() => (question ? asking.open() : void send())}
					aria-label={`${label}: ${about}`}
					ref={asking.opener}
				>
					{label}
				</SendButton>
			)}
		</div>
	);
}
