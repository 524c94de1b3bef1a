'use client';
import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { z } from 'zod';
import { callDoor } from '../view/callDoor.ts';
import { SendButton } from '../view/SendButton.tsx';

const answerSchema = z.object({ id: z.string() });

/** Begins a request and opens it. */
export function OpenButton({ offering, title, root, label = 'Aanvraag beginnen' }: { offering: string; title: string; root: string; label?: string }) {
	const { config } = useConfig();
	const router = useRouter();
	const [isSending, setIsSending] = useState(false);
	const open = async () => {
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}/qualityCases/open`, body: { offering } });
		const opened = answer.ok ? answerSchema.safeParse(answer.json) : null;
		if (opened?.success) {
			router.push(`${root}/${opened.data.id}`);
			return;
		}
		setIsSending(false);
		toast.error(answer.ok ? 'Dat lukte niet. Probeer het opnieuw.' : answer.message);
		router.refresh();
	};
	return (
		<SendButton buttonStyle="secondary" size="small" isSending={isSending} aria-label={`${label}: ${title}`} onClick={() => void open()}>
			{label}
		</SendButton>
	);
}
