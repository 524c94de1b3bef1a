'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useRef, useState } from 'react';
import type { Assignment } from '../../operations/quality/assignment/loadAssignments.ts';
import { focusAfterStep } from '../Case/focusAfterStep.ts';
import { VerbFault } from '../Case/VerbFault.tsx';
import { callDoor } from '../view/callDoor.ts';
import './Round.css';

type AssignFormProps = { id: string; seen: number; title: string; assignment: Assignment };

/** Whom to ask for a case: the proposal is ticked, with the reasons per person, and can be changed by hand. */
export function AssignForm({ id, seen, title, assignment: { needed, candidates, proposed } }: AssignFormProps) {
	const { config } = useConfig();
	const router = useRouter();
	const [chosen, setChosen] = useState(proposed);
	const [isSending, setIsSending] = useState(false);
	const [fault, setFault] = useState<string | null>(null);
	const form = useRef<HTMLDetailsElement>(null);
	const invite = async () => {
		setFault(null);
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}/qualityCases/${id}/invite`, body: { seen, reviewers: chosen } });
		setIsSending(false);
		if (!answer.ok) {
			setFault(answer.message);
			return;
		}
		focusAfterStep(form.current);
		toast.success(chosen.length === 1 ? 'De uitnodiging is verstuurd.' : `${chosen.length} uitnodigingen zijn verstuurd.`);
		router.refresh();
	};
	if (candidates.length === 0)
		return needed > 0 ? <p className="round-case__need">Nog {needed} nodig, maar in deze ronde kan niemand meer gevraagd worden. Voeg mensen toe.</p> : null;
	return (
		<details className="round-assign" ref={form} open={needed > 0}>
			<summary>{needed > 0 ? `Nog ${needed} ${needed === 1 ? 'beoordelaar' : 'beoordelaars'} nodig` : 'Nog iemand vragen'}</summary>
			<fieldset className="round-choice" aria-label={`Beoordelaars voor ${title}`}>
				{candidates.map(({ id: candidate, name, reasons }) => (
					<label key={candidate}>
						<input
							type="checkbox"
							checked={chosen.includes(candidate)}
							onChange={(event) => setChosen(event.target.checked ? [...chosen, candidate] : chosen.filter((one) => one !== candidate))}
						/>
						<span>
							{name} {proposed.includes(candidate) ? <em className="round-choice__mark">voorstel</em> : null}
							<small>{reasons.join(', ')}</small>
						</span>
					</label>
				))}
			</fieldset>
			<VerbFault message={fault} />
			<Button
				buttonStyle="primary"
				size="small"
				margin={false}
				disabled={isSending || chosen.length === 0}
				aria-label={`Uitnodigen voor ${title}`}
				onClick={() => void invite()}
			>
				{isSending ? 'Bezig …' : chosen.length > 1 ? `${chosen.length} mensen uitnodigen` : 'Uitnodigen'}
			</Button>
		</details>
	);
}
