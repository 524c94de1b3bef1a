'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useRef, useState } from 'react';
import type { RubricCriterion } from '../../operations/quality/rubricOf.ts';
import { VerbFault } from '../Case/VerbFault.tsx';
import { callDoor } from '../view/callDoor.ts';
import { SendButton } from '../view/SendButton.tsx';

type DeliverPanelProps = {
	path: string;
	criteria: readonly RubricCriterion[];
	missing: readonly { criterion: string; message: string }[];
	/** The revision of the review and the version of the draft that are on the screen. */
	seen: number;
	draft: number;
	flush: () => Promise<boolean>;
};

/** Delivers a review, after saying what that does; where something is missing it says what and leads there. */
export function DeliverPanel({ path, criteria, missing, seen, draft, flush }: DeliverPanelProps) {
	const { config } = useConfig();
	const router = useRouter();
	const [step, setStep] = useState<'closed' | 'asking' | 'sending'>('closed');
	const [fault, setFault] = useState<string | null>(null);
	const panel = useRef<HTMLFieldSetElement>(null);
	const opener = useRef<HTMLButtonElement>(null);
	const isOpen = step !== 'closed';
	useEffect(() => {
		if (isOpen) panel.current?.focus();
	}, [isOpen]);

	const ask = async () => {
		setFault(null);
		setStep('asking');
		await flush();
	};
	const close = () => {
		setStep('closed');
		requestAnimationFrame(() => opener.current?.focus());
	};
	const send = async () => {
		setFault(null);
		setStep('sending');
		const answer = await callDoor({ path: `${config.routes.api}${path}/deliver`, body: { seen, draft } });
		setStep('asking');
		if (!answer.ok) {
			setFault(answer.message);
			return;
		}
		toast.success('Ingeleverd. Dank u wel.');
		router.refresh();
		document.querySelector<HTMLElement>('#work-title')?.focus();
	};

	return (
		<section className="deliver" aria-label="Inleveren">
			{step === 'closed' ? (
				<Button buttonStyle="primary" size="large" margin={false} ref={opener} onClick={() => void ask()}>
					Inleveren
				</Button>
			) : (
				<fieldset className="verb-form" aria-label="Inleveren" tabIndex={-1} ref={panel}>
					{missing.length > 0 ? (
						<>
							<p className="verb-form__obstacle">Nog niet alles is ingevuld:</p>
							<ul className="deliver__missing">
								{missing.map(({ criterion, message }) => (
									<li key={criterion}>
										<a href={`#${criterion}`}>{criteria.find(({ code }) => code === criterion)?.title ?? criterion}</a>: {message}
									</li>
								))}
							</ul>
						</>
					) : (
						<p className="verb-form__effect">Uw scores en redenen liggen daarna vast. U ziet dan ook wat anderen inleverden.</p>
					)}
					<VerbFault message={fault} />
					<div className="verb-panel__buttons">
						{missing.length > 0 ? null : (
							<SendButton buttonStyle="primary" size="medium" isSending={step === 'sending'} onClick={() => void send()}>
								Ja, inleveren
							</SendButton>
						)}
						<Button buttonStyle="secondary" size="medium" margin={false} onClick={close}>
							Nog niet
						</Button>
					</div>
				</fieldset>
			)}
		</section>
	);
}
