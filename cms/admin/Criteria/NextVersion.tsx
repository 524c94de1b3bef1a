'use client';
import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { z } from 'zod';
import { callDoor } from '../view/callDoor.ts';
import { SendButton } from '../view/SendButton.tsx';

const madeSchema = z.object({ id: z.string(), isNew: z.boolean() });

/** Makes the next version of a set and opens it to write at. */
export function NextVersion({ id }: { id: string }) {
	const { config } = useConfig();
	const router = useRouter();
	const [isSending, setIsSending] = useState(false);
	const make = async () => {
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}/criteriaSets/${id}/next-version` });
		const made = answer.ok ? madeSchema.safeParse(answer.json) : null;
		setIsSending(false);
		if (!made?.success) {
			toast.error(answer.ok ? 'Dat lukte niet. Probeer het opnieuw.' : answer.message);
			return;
		}
		toast.success(made.data.isNew ? 'De volgende versie staat klaar om te schrijven.' : 'Er was al een volgende versie in de maak. Dit is zij.');
		router.push(`${config.routes.admin}/collections/criteriaSets/${made.data.id}`);
	};
	return (
		<SendButton buttonStyle="secondary" size="medium" isSending={isSending} onClick={() => void make()}>
			Volgende versie maken
		</SendButton>
	);
}
