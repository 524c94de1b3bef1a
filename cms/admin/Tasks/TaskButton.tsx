'use client';
import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { z } from 'zod';
import type { TaskAction } from '../../operations/tasks/task.ts';
import { SendButton } from '../view/SendButton.tsx';

const faultSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** Does something about a task in one click; the page then shows what is left. */
export function TaskButton({ action: { label, method, path, body, done }, about }: { action: TaskAction; about: string }) {
	const { config } = useConfig();
	const router = useRouter();
	const [isSending, setIsSending] = useState(false);

	const send = async () => {
		setIsSending(true);
		const response = await fetch(`${config.routes.api}${path}`, {
			method,
			credentials: 'include',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body ?? {}),
		}).catch(() => null);
		setIsSending(false);
		if (!response?.ok) {
			const fault = faultSchema.safeParse(await response?.json().catch(() => null));
			toast.error(fault.success ? fault.data.errors.map(({ message }) => message).join(' ') : 'Dat lukte niet. Probeer het opnieuw.');
			return;
		}
		toast.success(done);
		// The task and its button disappear: who works by keyboard goes on at the top of what is left.
		document.getElementById('work-title')?.focus();
		router.refresh();
	};

	return (
		<SendButton buttonStyle="secondary" size="small" isSending={isSending} onClick={() => void send()} aria-label={`${label}: ${about}`}>
			{label}
		</SendButton>
	);
}
