'use client';
import { Drawer, toast, useConfig, useDocumentInfo, useFormModified, useModal } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { z } from 'zod';
import { ADMISSION_STATES, type AdmissionStep } from '../../domain/admission/transitions.ts';
import { codesOf } from '../../domain/shared/terms.ts';
import { SendButton } from '../view/SendButton.tsx';
import { admissionWords } from './admissionWords.ts';
import { SendBackForm } from './SendBackForm.tsx';

const DRAWER = 'admission-send-back';
const admissionSchema = z.object({
	state: z.enum(codesOf(ADMISSION_STATES)).nullable(),
	askedDay: z.string().nullable(),
	dueDay: z.string().nullable(),
	reason: z.string().nullable(),
	steps: z.array(z.enum(['offer', 'take-back', 'admit', 'send-back'])),
	textMoment: z.string(),
});
const answerSchema = z.object({ admission: admissionSchema.nullable() });
const faultSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });
type State = z.infer<typeof admissionSchema> | null;

const DONE: Record<AdmissionStep, string> = {
	offer: 'Het aanbod ligt bij de redactie. U krijgt bericht.',
	'take-back': 'U hebt het aanbod teruggenomen; het ligt niet meer bij de redactie.',
	admit: 'Het aanbod staat op de website en de aanbieder kan voortaan zelf publiceren.',
	'send-back': 'Het aanbod is teruggestuurd. De aanbieder leest uw reden.',
};

/** How the first item of a new provider stands, who is next, and what the reader can do; nothing where the provider publishes itself. */
export function Admission({ id }: { id: string }) {
	const { savedDocumentData } = useDocumentInfo();
	const { config } = useConfig();
	const { openModal, closeModal } = useModal();
	const router = useRouter();
	const isModified = useFormModified();
	const [state, setState] = useState<State>(null);
	const [faults, setFaults] = useState<string[]>([]);
	const [sending, setSending] = useState<AdmissionStep | null>(null);
	const words = useRef<HTMLParagraphElement>(null);
	const unsaved = useId();
	const base = `${config.routes.api}/offerings/${id}`;
	const savedAt: unknown = savedDocumentData?.['updatedAt'];

	const refresh = useCallback(async () => {
		const response = await fetch(`${base}/admission`, { credentials: 'include' });
		const parsed = answerSchema.safeParse(await response.json().catch(() => null));
		setState(parsed.success ? parsed.data.admission : null);
	}, [base]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: each save makes another text, of which the moment is asked again
	useEffect(() => {
		void refresh();
	}, [refresh, savedAt]);

	const send = async (step: AdmissionStep, body: Record<string, string> = {}) => {
		setSending(step);
		const response = await fetch(`${base}/${step}`, {
			method: 'POST',
			credentials: 'include',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		}).catch(() => null);
		setSending(null);
		if (!response?.ok) {
			const fault = faultSchema.safeParse(await response?.json().catch(() => null));
			const messages = fault.success ? fault.data.errors.map(({ message }) => message) : ['Dat lukte niet. Probeer het opnieuw.'];
			setFaults(step === 'offer' ? messages : []);
			toast.error(messages.length > 1 ? `Er ontbreken nog ${messages.length} dingen; ze staan boven het formulier.` : messages[0]);
			return;
		}
		setFaults([]);
		toast.success(DONE[step]);
		closeModal(DRAWER);
		await refresh();
		// The button that was pressed is gone then: whoever works by keyboard goes on at what is said now.
		words.current?.focus();
		router.refresh();
	};

	if (!state) return null;
	const { title, text } = admissionWords(state);
	const may = (step: AdmissionStep) => state.steps.includes(step);
	const button = (step: AdmissionStep, needsSaving: boolean, body: Record<string, string> = {}) => ({
		buttonStyle: 'primary' as const,
		size: 'medium' as const,
		isSending: sending === step,
		isOff: (sending !== null && sending !== step) || (needsSaving && isModified),
		...(needsSaving && isModified ? { describedBy: unsaved } : {}),
		onClick: () => void send(step, body),
	});
	return (
		<section className="admission" aria-label="Eerste aanbod">
			<p className="admission__title" tabIndex={-1} ref={words}>
				{title}
			</p>
			<p>{text}</p>
			{state.reason && <blockquote className="admission__reason">{state.reason}</blockquote>}
			{faults.length > 0 && (
				<div role="alert">
					<p>Dit moet nog gebeuren voordat de redactie het kan lezen:</p>
					<ul>
						{faults.map((fault) => (
							<li key={fault}>{fault}</li>
						))}
					</ul>
				</div>
			)}
			{isModified && state.steps.length > 0 && <p id={unsaved}>Bewaar eerst uw wijzigingen als concept.</p>}
			<div className="admission__steps">
				{may('offer') && <SendButton {...button('offer', true)}>Aanbieden aan de redactie</SendButton>}
				{may('admit') && <SendButton {...button('admit', true, { textMoment: state.textMoment })}>Doorlaten en publiceren</SendButton>}
				{may('send-back') && (
					<SendButton buttonStyle="secondary" size="medium" isSending={sending === 'send-back'} isOff={sending !== null} onClick={() => openModal(DRAWER)}>
						Terugsturen
					</SendButton>
				)}
				{may('take-back') && (
					<SendButton {...button('take-back', false)} buttonStyle="secondary">
						Terugnemen
					</SendButton>
				)}
			</div>
			{may('send-back') && (
				<Drawer slug={DRAWER} title="Terugsturen naar de aanbieder">
					<SendBackForm onSubmit={(reason) => send('send-back', { reason })} />
				</Drawer>
			)}
		</section>
	);
}
