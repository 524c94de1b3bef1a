'use client';
import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import type { HeadView } from '../../operations/lifecycle/presentHead.ts';
import type { RubricCriterion } from '../../operations/quality/rubricOf.ts';
import { VerbFault } from '../Case/VerbFault.tsx';
import { callDoor } from '../view/callDoor.ts';
import { SendButton } from '../view/SendButton.tsx';

type SubmitPanelProps = {
	path: string;
	head: HeadView;
	criteria: RubricCriterion[];
	missing: { criterion: string; message: string }[];
	/** Saves what was typed last. */
	flush: () => Promise<void>;
};

/** What is still missing, and the button that submits once nothing is. */
export function SubmitPanel({ path, head, criteria, missing, flush }: SubmitPanelProps) {
	const { config } = useConfig();
	const router = useRouter();
	const [isSending, setIsSending] = useState(false);
	const [fault, setFault] = useState<string | null>(null);
	const view = head.verbs.find(({ verb }) => verb === 'submit');
	if (!view) return null;
	const submit = async () => {
		setFault(null);
		setIsSending(true);
		await flush();
		const answer = await callDoor({ path: `${config.routes.api}${path}/submit`, body: { seen: head.revision } });
		setIsSending(false);
		if (!answer.ok) return setFault(answer.message);
		toast.success('Uw aanvraag is ingediend. U krijgt een bevestiging per e-mail.');
		document.getElementById('work-title')?.focus();
		router.refresh();
	};
	return (
		<section className="own-case__submit" aria-labelledby="submit">
			<h2 id="submit">Indienen</h2>
			{missing.length > 0 ? (
				<>
					<p>Dit ontbreekt nog:</p>
					<ul>
						{missing.map(({ criterion, message }) => (
							<li key={criterion}>
								<a href={`#${criterion}`}>{criteria.find(({ code }) => code === criterion)?.title ?? criterion}</a>: {message}
							</li>
						))}
					</ul>
				</>
			) : (
				<>
					<p>{view.effect}</p>
					<SendButton buttonStyle="primary" size="medium" isSending={isSending} onClick={() => void submit()}>
						{view.label}
					</SendButton>
				</>
			)}
			<VerbFault message={fault} />
		</section>
	);
}
