'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { z } from 'zod';

const faultSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** A button in a list that calls a verb of our API and shows the list anew. `about` tells it apart from its neighbours for who can't see them. */
export function PostButton({
	path,
	body = {},
	label,
	about,
	done,
}: {
	path: string;
	body?: Record<string, string>;
	label: string;
	about: string;
	done: string;
}) {
	const { config } = useConfig();
	const router = useRouter();
	const [isSending, setIsSending] = useState(false);
	const send = async () => {
		setIsSending(true);
		const response = await fetch(`${config.routes.api}${path}`, {
			method: 'POST',
			credentials: 'include',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		});
		setIsSending(false);
		if (response.ok) {
			toast.success(done);
			router.refresh();
			return;
		}
		const fault = faultSchema.safeParse(await response.json().catch(() => null));
		toast.error(fault.success ? fault.data.errors.map(({ message }) => message).join(' ') : 'Dat lukte niet. Probeer het opnieuw.');
	};
	return (
		<Button buttonStyle="secondary" size="small" margin={false} disabled={isSending} aria-label={`${label}: ${about}`} onClick={() => void send()}>
			{label}
		</Button>
	);
}
