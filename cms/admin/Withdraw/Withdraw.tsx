'use client';
import { Button, Drawer, toast, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { callDoor } from '../view/callDoor.ts';
import type { FarewellInput } from './ReasonAndSuccessor.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';

const DRAWER = 'withdraw';
const stateSchema = z.object({
	withdrawal: z.object({ reason: z.string().nullable(), withdrawnAt: z.string(), archivedAt: z.string().nullable() }).nullable(),
});
type State = z.infer<typeof stateSchema>['withdrawal'];

/** Beside the publish button of a saved item: take it out of the catalogue with a reason and a successor, or put it back. */
export function Withdraw() {
	const { id, collectionSlug, hasPublishedDoc, setHasPublishedDoc, hasSavePermission } = useDocumentInfo();
	const { config } = useConfig();
	const { openModal, closeModal } = useModal();
	const router = useRouter();
	const [state, setState] = useState<State>(null);
	const base = `${config.routes.api}/${collectionSlug}/${id}`;

	const refresh = useCallback(async () => {
		const response = await fetch(`${base}/withdrawal`, { credentials: 'include' });
		const parsed = stateSchema.safeParse(await response.json().catch(() => null));
		setState(parsed.success ? parsed.data.withdrawal : null);
	}, [base]);

	useEffect(() => {
		if (id) void refresh();
	}, [id, refresh]);

	const send = async ({
		verb,
		body,
		done,
	}: {
		verb: 'withdraw' | 'republish' | 'archive' | 'unarchive';
		body?: FarewellInput;
		done: string;
	}): Promise<string> => {
		const answer = await callDoor({ path: `${base}/${verb}`, body });
		if (!answer.ok) return answer.message;
		toast.success(done);
		closeModal(DRAWER);
		// Payload notes a publication of its own form only; without this the buttons would be wrong until the screen is opened anew.
		if (verb === 'withdraw' || verb === 'republish') setHasPublishedDoc(verb === 'republish');
		await refresh();
		router.refresh();
		return '';
	};
	const press = async (step: { verb: 'republish' | 'archive' | 'unarchive'; done: string }) => {
		const fault = await send(step);
		if (fault) toast.error(fault);
	};

	if (!id || !collectionSlug || !hasSavePermission) return null;
	if (state?.archivedAt) {
		return (
			<Button buttonStyle="secondary" size="medium" onClick={() => void press({ verb: 'unarchive', done: 'Het item staat weer bij de ingetrokken items.' })}>
				Uit het archief halen
			</Button>
		);
	}
	if (state) {
		return (
			<>
				<Button buttonStyle="secondary" size="medium" onClick={() => void press({ verb: 'archive', done: 'Het item staat in het archief.' })}>
					Archiveren
				</Button>
				<Button buttonStyle="secondary" size="medium" onClick={() => void press({ verb: 'republish', done: 'De tekst van toen staat weer in de catalogus.' })}>
					Opnieuw publiceren
				</Button>
			</>
		);
	}
	if (!hasPublishedDoc) return null;
	return (
		<>
			<Button buttonStyle="secondary" size="medium" onClick={() => openModal(DRAWER)}>
				Intrekken
			</Button>
			<Drawer slug={DRAWER} title="Intrekken uit de catalogus">
				<WithdrawForm
					kind={collectionSlug}
					ownId={String(id)}
					onSubmit={(body) => send({ verb: 'withdraw', body, done: 'Het item is ingetrokken; het adres zegt dat voortaan.' })}
				/>
			</Drawer>
		</>
	);
}
