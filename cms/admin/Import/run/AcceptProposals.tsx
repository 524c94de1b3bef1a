'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import { SendButton } from '../../view/SendButton.tsx';
import type { ImportRowShown, ImportRunShown } from '../shapes.ts';
import type { RunContext } from './runContext.ts';

type AcceptProposalsProps = { rows: ImportRowShown[]; context: RunContext; onChange: (row: ImportRowShown, run: ImportRunShown) => void };

/** Accepts every proposed merger of a page of rows that nobody decided about yet, one after another. */
export function AcceptProposals({ rows, context: { run, doors }, onChange }: AcceptProposalsProps) {
	const [isSending, setIsSending] = useState(false);
	const open = rows.filter(({ register }) => register?.decision === null && register.successor);
	if (open.length < 2 || !run.actions.includes('mend')) return null;
	const accept = async () => {
		setIsSending(true);
		for (const { number, register } of open) {
			const answer = await doors.decide(run.id, number, { decision: 'merge', successor: register?.successor ?? '' });
			if (!answer.ok) {
				toast.error(answer.message);
				break;
			}
			onChange(answer.value.row, answer.value.run);
		}
		setIsSending(false);
	};
	return (
		<SendButton
			buttonStyle="secondary"
			size="small"
			isSending={isSending}
			onClick={() => void accept()}
		>{`Alle ${open.length} voorstellen op deze bladzijde overnemen`}</SendButton>
	);
}
