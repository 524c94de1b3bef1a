'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { VerbView } from '../../operations/lifecycle/presentHead.ts';
import { callDoor } from '../view/callDoor.ts';

type VerbPanelProps = {
	/** Below `/api`, without the verb. */
	path: string;
	/** The revision that is on the screen. */
	seen: number;
	verbs: VerbView[];
};

/** The verbs of a record as buttons. Each first says what it will do, and asks why where that is due. */
export function VerbPanel({ path, seen, verbs }: VerbPanelProps) {
	const [open, setOpen] = useState<string | null>(null);
	const chosen = verbs.find(({ verb }) => verb === open);
	if (verbs.length === 0) return null;
	return (
		<div className="verb-panel">
			<div className="verb-panel__buttons">
				{verbs.map((view) => (
					<Button
						key={view.verb}
						buttonStyle={view.obstacle ? 'secondary' : 'primary'}
						size="medium"
						margin={false}
						aria-label={view.label}
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
	const first = useRef<HTMLFieldSetElement>(null);
	const [reason, setReason] = useState('');
	const [isSending, setIsSending] = useState(false);
	const [fault, setFault] = useState<string | null>(null);
	useEffect(() => first.current?.focus(), []);

	const send = async () => {
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}${path}/${view.verb}`, body: { seen, reason, ...input } });
		setIsSending(false);
		if (!answer.ok) {
			setFault(answer.message);
			return;
		}
		toast.success(`${view.label}: gedaan.`);
		onClose?.();
		router.refresh();
	};

	return (
		<fieldset className="verb-form" ref={first} tabIndex={-1} aria-label={view.label}>
			<p className="verb-form__effect">{view.effect}</p>
			{view.obstacle ? (
				<p className="verb-form__obstacle">{view.obstacle}</p>
			) : (
				<>
					{children}
					{view.needsReason ? (
						<label className="verb-form__reason" htmlFor={id}>
							Waarom?
							<textarea id={id} rows={4} maxLength={10_000} value={reason} onChange={(event) => setReason(event.target.value)} />
						</label>
					) : null}
				</>
			)}
			{fault ? (
				<p className="verb-form__fault" role="alert">
					{fault}
				</p>
			) : null}
			<div className="verb-panel__buttons">
				{view.obstacle ? null : (
					<Button
						buttonStyle="primary"
						size="medium"
						margin={false}
						disabled={isSending || (view.needsReason && reason.trim() === '')}
						onClick={() => void send()}
					>
						{isSending ? 'Bezig …' : view.label}
					</Button>
				)}
				{onClose ? (
					<Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
						Toch niet
					</Button>
				) : null}
			</div>
		</fieldset>
	);
}
