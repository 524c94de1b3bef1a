'use client';
import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { PlacesChange } from '../../domain/edition/places.ts';
import { callDoor } from '../view/callDoor.ts';
import type { PlacesRow } from './PlacesBoard.tsx';

const answerSchema = z.object({ placesLeft: z.number().nullable() });

/** One less, one more, a number, or full. What is pressed shows at once; the server has the last word. */
export function PlacesControl({ row: { id, title, code, placesLeft, capacity } }: { row: PlacesRow }) {
	const { config } = useConfig();
	const router = useRouter();
	const [shown, setShown] = useState(placesLeft);
	const [typed, setTyped] = useState<string | null>(null);
	const saved = useRef(placesLeft);
	const waiting = useRef(0);
	useEffect(() => {
		saved.current = placesLeft;
		if (waiting.current === 0) setShown(placesLeft);
	}, [placesLeft]);

	const send = async (change: PlacesChange, expected: number | null) => {
		setShown(expected);
		waiting.current += 1;
		const answer = await callDoor({ path: `${config.routes.api}/editions/${id}/places`, body: change });
		waiting.current -= 1;
		if (!answer.ok) {
			toast.error(answer.message);
			setShown(saved.current);
			router.refresh();
			return;
		}
		const now = answerSchema.parse(answer.json).placesLeft;
		saved.current = now;
		if (waiting.current === 0) setShown(now);
		router.refresh();
	};
	const step = (by: 1 | -1) => void send({ by }, (shown ?? 0) + by);
	const put = (to: number | null) => {
		setTyped(null);
		if (to !== shown) void send({ from: saved.current, to }, to);
	};
	const commit = () => {
		if (typed === null) return;
		const to = typed.trim() === '' ? null : Number(typed);
		if (to === null || (Number.isInteger(to) && to >= 0)) put(to);
		else {
			setTyped(null);
			toast.error('Vul een heel getal van 0 of meer in.');
		}
	};
	const onKey = (event: KeyboardEvent) => {
		if (event.key === 'Enter') commit();
		if (event.key === 'Escape') setTyped(null);
	};
	const about = `${title}, ${code}`;
	return (
		<fieldset className="places__control" aria-label={`Vrije plaatsen: ${about}`}>
			<button type="button" aria-label={`Eén plaats minder: ${about}`} disabled={shown === null || shown === 0} onClick={() => step(-1)}>
				−
			</button>
			<input
				inputMode="numeric"
				aria-label={`Aantal vrije plaatsen: ${about}`}
				value={typed ?? (shown === null ? '' : String(shown))}
				placeholder="–"
				onChange={(event) => setTyped(event.target.value)}
				onBlur={commit}
				onKeyDown={onKey}
			/>
			<button
				type="button"
				aria-label={`Eén plaats meer: ${about}`}
				disabled={shown === null || (capacity !== null && shown >= capacity)}
				onClick={() => step(1)}
			>
				+
			</button>
			<span className="places__of">{capacity === null ? '' : `van ${capacity}`}</span>
			<button type="button" className="places__full" aria-label={`Vol: ${about}`} aria-pressed={shown === 0} disabled={shown === 0} onClick={() => put(0)}>
				Vol
			</button>
		</fieldset>
	);
}
