'use client';
import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui';
import type { RunContext } from './runContext.ts';

/** Stops an import, after a question. */
export function CancelButton({ context: { run, doors, onRun, say } }: { context: RunContext }) {
	const { openModal } = useModal();
	const slug = `cancel-import-${run.id}`;
	if (!run.actions.includes('cancel')) return null;
	const isWriting = run.state === 'importing';
	const cancel = async () => {
		const answer = await doors.cancel(run.id);
		if (!answer.ok) {
			toast.error(answer.message);
			return;
		}
		onRun(answer.value);
		say('De import is gestopt.');
	};
	return (
		<>
			<Button buttonStyle="secondary" margin={false} onClick={() => openModal(slug)}>
				Import stoppen
			</Button>
			<ConfirmationModal
				modalSlug={slug}
				heading="Import stoppen?"
				body={
					isWriting
						? 'Wat al is ingelezen, blijft staan. De rest wordt niet ingelezen; u kunt de import later hervatten.'
						: 'Er wordt niets ingelezen. U kunt de import later hervatten.'
				}
				confirmLabel="Ja, stoppen"
				cancelLabel="Nee, ga door"
				confirmingLabel="Bezig …"
				onConfirm={cancel}
			/>
		</>
	);
}
