'use client';
import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useRef, useState } from 'react';
import type { Shortlist } from '../../operations/quality/assignment/shortlist.ts';
import { focusAfterStep } from '../Case/focusAfterStep.ts';
import { VerbFault } from '../Case/VerbFault.tsx';
import { callDoor } from '../view/callDoor.ts';
import { SendButton } from '../view/SendButton.tsx';
import { useAskable } from './useAskable.ts';
import './Round.css';

type AssignFormProps = { id: string; seen: number; title: string; assignment: Shortlist };

/** Whom to ask for a case: the proposal is ticked, with the reasons per person, and can be changed by hand. */
export function AssignForm({ id, seen, title, assignment }: AssignFormProps) {
	const { needed, proposed } = assignment;
	const { candidates, others, isAsking, fault: othersFault, askOthers } = useAskable({ id, shortlist: assignment });
	const { config } = useConfig();
	const router = useRouter();
	const [chosen, setChosen] = useState(proposed);
	const [isOpen, setIsOpen] = useState(needed > 0);
	const [isSending, setIsSending] = useState(false);
	const [fault, setFault] = useState<string | null>(null);
	const form = useRef<HTMLDetailsElement>(null);
	const list = useRef<HTMLFieldSetElement>(null);
	const before = useRef(candidates.length);
	// The button that showed the others is gone then: whoever works by keyboard goes on at the first of them.
	useEffect(() => {
		if (candidates.length > before.current) list.current?.querySelectorAll('input')[before.current]?.focus();
		before.current = candidates.length;
	}, [candidates.length]);
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
	const more = `Nog ${others} ${others === 1 ? 'ander' : 'anderen'} tonen`;
	const invitation = chosen.length > 1 ? `${chosen.length} mensen uitnodigen` : 'Uitnodigen';
	return (
		<details className="round-assign" ref={form} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
			<summary>{needed > 0 ? `Nog ${needed} ${needed === 1 ? 'beoordelaar' : 'beoordelaars'} nodig` : 'Nog iemand vragen'}</summary>
			{isOpen ? (
				<>
					<fieldset className="round-choice" ref={list} aria-label={`Beoordelaars voor ${title}`}>
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
					<VerbFault message={othersFault ?? fault} />
					<div className="round-assign__steps">
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
						{others > 0 ? (
							<SendButton buttonStyle="secondary" size="small" isSending={isAsking} aria-label={`${more} voor ${title}`} onClick={() => void askOthers()}>
								{more}
							</SendButton>
						) : null}
					</div>
				</>
			) : null}
		</details>
	);
}
