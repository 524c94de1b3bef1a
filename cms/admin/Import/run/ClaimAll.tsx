'use client';
import { Button, toast } from '@payloadcms/ui';
import { useState } from 'react';
import { inDigits } from '../runWords.ts';
import { regionName } from './regionName.ts';
import type { RunContext } from './runContext.ts';

type ClaimAllProps = { context: RunContext; count: number; of: { place: string } | { isProposed: true }; onDone: () => void };

/** Adds all new schools of a municipality, or all that are proposed, to the region at once. */
export function ClaimAll({ context: { run, doors, onRun, say }, count, of, onDone }: ClaimAllProps) {
	const [isSending, setIsSending] = useState(false);
	const whose = 'place' in of ? `van ${of.place} ` : '';
	const add = async () => {
		if (isSending) return;
		setIsSending(true);
		const answer = await doors.claimAll(run.id, { claim: 'own', ...of });
		setIsSending(false);
		if (!answer.ok) {
			toast.error(answer.message);
			return;
		}
		const sentence = `${inDigits(count)} nieuwe ${count === 1 ? run.singular : run.plural} ${whose}${count === 1 ? 'komt' : 'komen'} bij ${regionName(run)}.`;
		say(sentence);
		toast.success(sentence);
		onRun(answer.value);
		onDone();
	};
	if (count === 0) return null;
	return (
		<Button buttonStyle="secondary" margin={false} onClick={() => void add()} extraButtonProps={{ 'aria-busy': isSending }}>
			{isSending ? 'Bezig …' : `${inWords({ count, run })} ${whose}bij ${regionName(run)} voegen`}
		</Button>
	);
}

function inWords({ count, run: { singular, plural } }: { count: number; run: RunContext['run'] }): string {
	if (count === 1) return `Deze ${singular}`;
	return count === 2 ? `Beide ${plural}` : `Alle ${inDigits(count)} ${plural}`;
}
