'use client';
import { useEffect, useId } from 'react';
import { keepPlace } from '../../view/keepPlace.ts';
import { inDigits } from '../runWords.ts';
import { CancelButton } from './CancelButton.tsx';
import type { RunContext } from './runContext.ts';

/** How far the check or the import is. Spoken a quarter at a time. */
export function ProgressPanel({ context, isLost }: { context: RunContext; isLost: boolean }) {
	const { run, say } = context;
	const id = useId();
	const { done, total } = run.progress;
	const verb = run.state === 'checking' ? 'gecontroleerd' : 'ingelezen';
	const quarter = total > 0 ? Math.floor((done / total) * 4) : 0;

	useEffect(() => {
		say(quarter > 0 && quarter < 4 ? `${quarter * 25} procent van de regels is ${verb}.` : `De regels worden ${verb}.`);
	}, [quarter, verb, say]);

	return (
		<section className="import-panel" aria-labelledby={`${id}-title`} ref={keepPlace}>
			<h2 id={`${id}-title`}>{run.state === 'checking' ? 'We controleren elke regel' : 'De regels worden ingelezen'}</h2>
			<p>
				{inDigits(done)} van {inDigits(total)} regels {verb}. U kunt deze pagina verlaten: het gaat door, en u vindt de import terug onder "Importeren".
			</p>
			<progress className="import-progress" value={done} max={Math.max(total, 1)} aria-labelledby={`${id}-title`} />
			{isLost ? <p className="import-warning">Er is even geen verbinding. We proberen het steeds opnieuw; de import zelf gaat door.</p> : null}
			<CancelButton context={context} />
		</section>
	);
}
