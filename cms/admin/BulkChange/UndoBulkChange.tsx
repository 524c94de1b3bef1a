'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { z } from 'zod';
import { callDoor } from '../view/callDoor.ts';

const answerSchema = z.object({ undone: z.number(), left: z.number() });

/** Puts back what stood there before the last change, wherever nobody changed it since. */
export function UndoBulkChange({ id, field, count }: { id: string; field: string; count: number }) {
	const { config } = useConfig();
	const router = useRouter();
	const [isSending, setIsSending] = useState(false);
	const undo = async () => {
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}/bulkChanges/${id}/undo` });
		setIsSending(false);
		if (!answer.ok) return void toast.error(answer.message);
		const { undone, left } = answerSchema.parse(answer.json);
		toast.success(
			left === 0
				? `Bij ${undone} items staat weer wat er stond.`
				: `Bij ${undone} items staat weer wat er stond; ${left} waren intussen gewijzigd en zijn zo gelaten.`,
		);
		router.refresh();
	};
	return (
		<div className="bulk__undo">
			<span>
				Uw laatste wijziging: <strong>{field}</strong> bij {count === 1 ? '1 item' : `${count} items`}.
			</span>
			<Button buttonStyle="secondary" size="small" margin={false} disabled={isSending} onClick={() => void undo()}>
				{isSending ? 'Bezig …' : 'Terugdraaien'}
			</Button>
		</div>
	);
}
