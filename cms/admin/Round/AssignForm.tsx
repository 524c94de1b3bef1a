'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useRef, useState } from 'react';
import type { Assignment } from '../../operations/quality/assignment/loadAssignments.ts';
import { focusAfterStep } from '../Case/focusAfterStep.ts';
import { VerbFault } from '../Case/VerbFault.tsx';
import { callDoor } from '../view/callDoor.ts';
import { SendButton } from '../view/SendButton.tsx';
import './Round.css';

/** A round may have dozens of reviewers: the best stand there at once, the others when asked for. */
const SHOWN_AT_FIRST = 8;

type AssignFormProps = { id: string; seen: number; title: string; assignment: Assignment };

/** Whom to ask for a case: the proposal is ticked, with the reasons per person, and can be changed by hand. */
export function AssignForm({ id, seen, title, assignment: { needed, candidates, proposed } }: AssignFormProps) {
	const { config } = useConfig();
	const router = useRouter();
	const [chosen, setChosen] = useState(proposed);
	const [isOpen, setIsOpen] = useState(needed > 0);
	const [showsAll, setShowsAll] = useState(false);
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
	// The proposal comes first: it is of the best. Who was ticked stays in sight.
	const shown = showsAll ? candidates : candidates.filter((one, index) => index < SHOWN_AT_FIRST || chosen.includes(one.id));
	const invitation = chosen.length > 1 ? `${chosen.length} mensen uitnodigen` : 'Uitnodigen';
	return (
		<details className="round-assign" ref={form} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
			<summary>{needed > 0 ? `Nog ${needed} ${needed === 1 ? 'beoordelaar' : 'beoordelaars'} nodig` : 'Nog iemand vragen'}</summary>
			{isOpen ? (
				<>
					<fieldset className="round-choice" aria-label={`Beoordelaars voor ${title}`}>
						{shown.map(({ id: candidate, name, reasons }) => (
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
					{shown.length < candidates.length ? (
						<Button
							buttonStyle="secondary"
							size="small"
							margin={false}
							aria-label={`Nog ${candidates.length - shown.length} anderen tonen voor ${title}`}
							onClick={() => setShowsAll(true)}
						>
							Nog {candidates.length - shown.length} anderen tonen
						</Button>
					) : null}
					<VerbFault message={fault} />
					<SendButton
						buttonStyle="primary"
						size="small"
						isSending={isSending}
						isOff={chosen.length === 0}
						aria-label={`${invitation} voor ${title}`}
						onClick={() => void invite()}
					>
						{invitation}
					</SendButton>
				</>
			) : null}
		</details>
	);
}
