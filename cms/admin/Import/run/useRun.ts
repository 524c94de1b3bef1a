'use client';
import { useEffect, useState } from 'react';
import type { ImportDoors } from '../importDoors.ts';
import type { ImportRunShown } from '../shapes.ts';

const EVERY_MS = 1000;

/** A run that is asked for again each second as long as it is being worked on. A lost connection is said, and tried again. */
export function useRun({ initial, doors }: { initial: ImportRunShown; doors: ImportDoors }) {
	const [run, setRun] = useState(initial);
	const [isLost, setIsLost] = useState(false);
	const [round, setRound] = useState(0);
	const isBusy = run.state === 'checking' || run.state === 'importing';

	// biome-ignore lint/correctness/useExhaustiveDependencies: each round asks once, also where the answer was the same or none.
	useEffect(() => {
		if (!isBusy) return;
		let isGone = false;
		const timer = setTimeout(async () => {
			const answer = await doors.summary(run.id);
			if (isGone) return;
			setIsLost(!answer.ok);
			if (answer.ok) setRun(answer.value);
			setRound((before) => before + 1);
		}, EVERY_MS);
		return () => {
			isGone = true;
			clearTimeout(timer);
		};
	}, [isBusy, round, run.id]);

	return { run, setRun, isLost: isLost && isBusy, isBusy };
}
