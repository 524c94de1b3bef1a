'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import type { Claim } from '../importDoors.ts';
import type { ImportRowShown, ImportRunShown } from '../shapes.ts';
import { regionName } from './regionName.ts';
import type { RunContext } from './runContext.ts';

type ClaimChoiceProps = { row: ImportRowShown; context: RunContext; onChange: (row: ImportRowShown, run: ImportRunShown) => void };

/** Whether a new school is of the region: one button that says yes, and takes it back, and one that says no to a proposal. */
export function ClaimChoice({ row, context: { run, doors }, onChange }: ClaimChoiceProps) {
	const [isSending, setIsSending] = useState(false);
	const main = useRef<HTMLAnchorElement | HTMLButtonElement>(null);
	const isOwn = row.claim === 'own' && row.outcome !== 'elsewhere';
	if (!isOwn && row.outcome !== 'proposed' && row.outcome !== 'unplaced') return null;
	const send = async (claim: Claim) => {
		if (isSending) return;
		setIsSending(true);
		const answer = await doors.claim(run.id, row.number, claim);
		setIsSending(false);
		if (!answer.ok) {
			toast.error(answer.message);
			return;
		}
		// The button that says no goes away with the proposal.
		main.current?.focus();
		onChange(answer.value.row, answer.value.run);
	};
	const facts = ['vestigingscode', 'plaats', 'bestuur'].flatMap((column) => row.cells[column] || []);
	return (
		<div className="import-claim" aria-busy={isSending}>
			<Button
				buttonStyle="secondary"
				size="small"
				margin={false}
				ref={main}
				aria-label={`${row.label}: ${wordsOf(isOwn, run)}`}
				onClick={() => void send(isOwn ? 'other' : 'own')}
			>
				{wordsOf(isOwn, run)}
			</Button>
			{row.outcome === 'proposed' ? (
				<Button
					buttonStyle="none"
					size="small"
					margin={false}
					className="link-button"
					aria-label={`${row.label}: niet van ${regionName(run)}`}
					onClick={() => void send('other')}
				>
					Niet van {regionName(run)}
				</Button>
			) : null}
			<span className="import-hint">{facts.join(' · ')}</span>
		</div>
	);
}

function wordsOf(isOwn: boolean, run: ImportRunShown): string {
	return isOwn ? `Toch niet bij ${regionName(run)}` : `Bij ${regionName(run)} voegen`;
}
