'use client';
import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { z } from 'zod';
import { callDoor } from '../view/callDoor.ts';
import { SendButton } from '../view/SendButton.tsx';

const answerSchema = z.object({ undone: z.number(), partly: z.number(), left: z.number() });

/** Puts back what stood there before the last change, wherever nobody changed it since. */
export function UndoBulkChange({ id, fields, count }: { id: string; fields: string[]; count: number }) {
	const { config } = useConfig();
	const router = useRouter();
	const [isSending, setIsSending] = useState(false);
	const undo = async () => {
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}/bulkChanges/${id}/undo` });
		setIsSending(false);
		if (!answer.ok) return void toast.error(answer.message);
		toast.success(wordsFor(answerSchema.parse(answer.json)));
		router.refresh();
	};
	return (
		<div className="bulk__undo">
			<span>
				Uw laatste wijziging: <strong>{fields.join(', ')}</strong> bij {count === 1 ? '1 item' : `${count} items`}.
			</span>
			<SendButton buttonStyle="secondary" size="small" isSending={isSending} onClick={() => void undo()}>
				Terugdraaien
			</SendButton>
		</div>
	);
}

function wordsFor({ undone, partly, left }: z.infer<typeof answerSchema>): string {
	const parts = [
		undone > 0 ? `Bij ${itemsOf(undone)} staat weer wat er stond.` : '',
		partly > 0 ? `Bij ${itemsOf(partly)} was een deel van de velden intussen gewijzigd; dat deel is zo gelaten.` : '',
		left > 0 ? `${itemsOf(left)} ${left === 1 ? 'was' : 'waren'} intussen gewijzigd en zo gelaten.` : '',
	];
	return parts.filter(Boolean).join(' ');
}

function itemsOf(count: number): string {
	return count === 1 ? '1 item' : `${count} items`;
}
