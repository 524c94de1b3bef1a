'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { VerbView } from '../../operations/lifecycle/presentHead.ts';
import { callDoor } from '../view/callDoor.ts';
import { SendButton } from '../view/SendButton.tsx';
import { focusAfterStep } from './focusAfterStep.ts';
import { VerbFault } from './VerbFault.tsx';

type VerbPanelProps = {
	/** Below `/api`, without the verb. */
	path: string;
	/** The revision that is on the screen. */
	seen: number;
	verbs: VerbView[];
};

/** Verbs that somebody seldom wants: they never look like the next step. */
const BESIDE_THE_WAY = ['declare-conflict', 'decline', 'abstain', 'withdraw', 'object', 'withdraw-objection', 'return', 'take-back'];

/** The verbs of a record as buttons. Each first says what it will do, and asks why where that is due. */
export function VerbPanel({ path, seen, verbs }: VerbPanelProps) {
	const [open, setOpen] = useState<string | null>(null);
	const chosen = verbs.find(({ verb }) => verb === open);
	const main = verbs.find(({ verb, obstacle }) => !obstacle && !BESIDE_THE_WAY.includes(verb));
	if (verbs.length === 0) return null;
	return (
		<div className="verb-panel">
			<div className="verb-panel__buttons">
				{verbs.map((view) => (
					<Button
						key={view.verb}
						buttonStyle={view === main ? 'primary' : 'secondary'}
						size="medium"
						margin={false}
						aria-label={view.label}
						extraButtonProps={{ 'aria-expanded': open === view.verb }}
						onClick={() => setOpen(open === view.verb ? null : view.verb)}
					>
						{view.label}
					</Button>
				))}
			</div>
			{chosen ? <VerbForm key={`${chosen.verb}-${seen}`} path={path} seen={seen} view={chosen} onClose={() => setOpen(null)} /> : null}
		</div>
	);
}

type VerbFormProps = {
	path: string;
	seen: number;
	view: VerbView;
	/** What goes along beside `seen` and the reason. */
	input?: Record<string, unknown>;
	/** Fields of the verb's own. */
	children?: ReactNode;
	onClose?: () => void;
};

/** One verb: what it will do, why it can't be done yet, the reason where one is due, and the button that does it. What was typed stays when it is refused. */
export function VerbForm({ path, seen, view, input = {}, children, onClose }: VerbFormProps) {
	const { config } = useConfig();
	const router = useRouter();
	const id = useId();
	const form = useRef<HTMLFieldSetElement>(null);
	const reasonField = useRef<HTMLTextAreaElement>(null);
	const opener = useFocusWhereOpened(form, onClose !== undefined);
	const [reason, setReason] = useState('');
	const [isReasonMissing, setIsReasonMissing] = useState(false);
	const [isSending, setIsSending] = useState(false);
	const [fault, setFault] = useState<string | null>(null);

	const send = async () => {
		setFault(null);
		if (view.needsReason && reason.trim() === '') {
			setIsReasonMissing(true);
			reasonField.current?.focus();
			return;
		}
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}${path}/${view.verb}`, body: { seen, reason, ...input } });
		setIsSending(false);
		if (!answer.ok) {
			setFault(answer.message);
			return;
		}
		toast.success(`${view.label}: gedaan.`);
		focusAfterStep(form.current);
		onClose?.();
		router.refresh();
	};
	const cancel = () => {
		onClose?.();
		opener.current?.focus();
	};

	return (
		<fieldset className="verb-form" ref={form} tabIndex={-1} aria-label={view.label}>
			<p className="verb-form__effect">{view.effect}</p>
			{view.obstacle ? (
				<p className="verb-form__obstacle">{view.obstacle}</p>
			) : (
				<>
					{children}
					{view.needsReason ? (
						<label className="verb-form__reason" htmlFor={id}>
							{view.verb === 'hear' ? 'Verslag van het horen, of dat de aanbieder daarvan afzag' : 'Waarom?'}
							{isReasonMissing ? (
								<span className="verb-form__missing" id={`${id}-missing`}>
									{view.verb === 'hear' ? 'Schrijf op wat er is gezegd.' : 'Schrijf op waarom.'} Dat staat er daarna bij.
								</span>
							) : null}
							<textarea
								id={id}
								ref={reasonField}
								rows={4}
								maxLength={10_000}
								value={reason}
								aria-invalid={isReasonMissing}
								aria-describedby={isReasonMissing ? `${id}-missing` : undefined}
								onChange={(event) => {
									setReason(event.target.value);
									setIsReasonMissing(false);
								}}
							/>
						</label>
					) : null}
				</>
			)}
			<VerbFault message={fault} />
			<div className="verb-panel__buttons">
				{view.obstacle ? null : (
					<SendButton buttonStyle="primary" size="medium" isSending={isSending} onClick={() => void send()}>
						{view.label}
					</SendButton>
				)}
				{onClose ? (
					<Button buttonStyle="secondary" size="medium" margin={false} onClick={cancel}>
						Toch niet
					</Button>
				) : null}
			</div>
		</fieldset>
	);
}

/** A form that somebody opened takes the focus; it goes back to what opened it when it is closed again. One that always stands there leaves the focus be. */
function useFocusWhereOpened(form: RefObject<HTMLElement | null>, isOpened: boolean): RefObject<HTMLElement | null> {
	const opener = useRef<HTMLElement | null>(null);
	useEffect(() => {
		if (!isOpened) return;
		opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
		form.current?.focus();
	}, [form, isOpened]);
	return opener;
}
