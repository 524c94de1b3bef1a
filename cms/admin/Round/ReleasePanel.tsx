'use client';
import { Link, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { ReleaseProgress } from '../../operations/quality/loadReleaseProgress.ts';
import { callDoor } from '../view/callDoor.ts';

const EVERY_MS = 2000;

const casesSchema = z.array(z.object({ id: z.string(), title: z.string() }));
const progressSchema = z.object({
	phase: z.enum(['releasing', 'announcing', 'done']),
	words: z.string(),
	done: z.number(),
	total: z.number(),
	hasTrouble: z.boolean(),
	left: casesSchema,
	undelivered: casesSchema,
});
const answerSchema = z.object({ release: progressSchema.nullable() });

type ReleasePanelProps = { round: string; initial: ReleaseProgress };

/** How far the release of a round is, asked again as long as something is left; what goes wrong is said with the cases it is about. */
export function ReleasePanel({ round, initial }: ReleasePanelProps) {
	const { config } = useConfig();
	const { progress, isLost } = useProgress({ initial, path: `${config.routes.api}/rounds/${round}/release` });
	const { phase, words, done, total, hasTrouble, left, undelivered } = progress;
	const root = `${config.routes.admin}/zaken`;
	return (
		<section className="round-release" aria-labelledby="round-release">
			<h2 id="round-release">Bekendmaken</h2>
			<p role="status">{words}</p>
			{phase === 'done' ? null : (
				<>
					<progress value={done} max={Math.max(total, 1)} aria-labelledby="round-release" />
					<p className="round-release__hint">U kunt deze pagina verlaten: het gaat door.</p>
				</>
			)}
			{isLost ? <p className="round-late">Er is even geen verbinding. Wij vragen het steeds opnieuw; het bekendmaken zelf gaat door.</p> : null}
			{hasTrouble ? (
				<div role="alert">
					<p className="round-late">Het lukt nog niet. Het wordt steeds opnieuw geprobeerd. Blijft dit staan, meld het dan bij de beheerder.</p>
					<Cases label="Nog niet klaar" cases={left} root={root} />
				</div>
			) : null}
			{undelivered.length > 0 ? (
				<div role="alert">
					<p className="round-late">Niet elke e-mail kwam aan. De brief staat wel klaar bij de zaak. Neem zelf contact op met de aanbieder.</p>
					<Cases label="E-mail niet aangekomen" cases={undelivered} root={root} />
				</div>
			) : null}
		</section>
	);
}

function Cases({ label, cases, root }: { label: string; cases: ReleaseProgress['left']; root: string }) {
	if (cases.length === 0) return null;
	return (
		<ul aria-label={label}>
			{cases.map(({ id, title }) => (
				<li key={id}>
					<Link href={`${root}/${id}`} prefetch={false}>
						{title}
					</Link>
				</li>
			))}
		</ul>
	);
}

/** Asks again until all is done. The rest of the page follows when a phase is over. */
function useProgress({ initial, path }: { initial: ReleaseProgress; path: string }): { progress: ReleaseProgress; isLost: boolean } {
	const router = useRouter();
	const [progress, setProgress] = useState(initial);
	const [isLost, setIsLost] = useState(false);
	const [turn, setTurn] = useState(0);
	const phase = useRef(initial.phase);

	// biome-ignore lint/correctness/useExhaustiveDependencies: each turn asks once, also where the answer was the same or none.
	useEffect(() => {
		if (phase.current === 'done') return;
		let isGone = false;
		const timer = setTimeout(async () => {
			const answer = await callDoor({ path, method: 'GET' });
			if (isGone) return;
			const told = answerSchema.safeParse(answer.ok ? answer.json : null);
			setIsLost(!told.success);
			if (told.data?.release) {
				setProgress(told.data.release);
				if (told.data.release.phase !== phase.current) router.refresh();
				phase.current = told.data.release.phase;
			}
			setTurn((before) => before + 1);
		}, EVERY_MS);
		return () => {
			isGone = true;
			clearTimeout(timer);
		};
	}, [turn, path]);

	return { progress, isLost };
}
