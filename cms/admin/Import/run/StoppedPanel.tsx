'use client';
import { Link, toast } from '@payloadcms/ui';
import { useState } from 'react';
import { SendButton } from '../../view/SendButton.tsx';
import { countsInWords } from '../runWords.ts';
import type { RunContext } from './runContext.ts';

/** An import that was stopped or that failed: why, what there is of it, and how to go on. */
export function StoppedPanel({ context: { run, doors, onRun, root } }: { context: RunContext }) {
	const [isSending, setIsSending] = useState(false);
	const resume = async () => {
		setIsSending(true);
		const answer = await doors.resume(run.id);
		setIsSending(false);
		if (answer.ok) onRun(answer.value);
		else toast.error(answer.message);
	};
	const isFailed = run.state === 'failed';
	return (
		<section className="import-panel" aria-labelledby="import-next">
			<h2 id="import-next" tabIndex={-1}>
				{isFailed ? 'Deze import is niet gelukt' : 'Deze import is gestopt'}
			</h2>
			{run.message ? <p className="import-warning">{run.message}</p> : null}
			<p>{run.counts.applied > 0 ? `Tot nu toe: ${countsInWords(run)}. Wat is ingelezen, blijft staan.` : 'Er is niets ingelezen.'}</p>
			<div className="work-buttons">
				{run.actions.includes('resume') ? (
					<SendButton isSending={isSending} onClick={() => void resume()}>
						Hervatten
					</SendButton>
				) : null}
				<Link href={`${root}/importeren`} prefetch={false}>
					Een ander bestand inlezen
				</Link>
			</div>
		</section>
	);
}
