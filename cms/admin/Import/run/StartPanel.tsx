'use client';
import { toast } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { keepPlace } from '../../view/keepPlace.ts';
import { SendButton } from '../../view/SendButton.tsx';
import { inDigits, rowsInWords } from '../runWords.ts';
import { asideSentence } from './asideSentence.ts';
import { CancelButton } from './CancelButton.tsx';
import { closureWarning } from './closureWarning.ts';
import { FaultyDownload } from './FaultyDownload.tsx';
import { manySchoolsWarning } from './manySchoolsWarning.ts';
import { regionName } from './regionName.ts';
import type { RunContext } from './runContext.ts';

/** What the check found, and the choice that follows: all rows, or the good ones. */
export function StartPanel({ context }: { context: RunContext }) {
	const { run, doors, onRun, say } = context;
	const { counts, actions } = run;
	const id = useId();
	const [publish, setPublish] = useState(false);
	const [closedOn, setClosedOn] = useState('');
	const [isSending, setIsSending] = useState(false);
	const good = counts.new + counts.changed;
	const gone = counts.closed + counts.merged;
	const hasWork = good + gone > 0 || (run.hasDrafts && counts.same > 0);
	const warning = run.options.isFullRegister ? closureWarning(run) : manySchoolsWarning(run);
	const aside = asideSentence(run);

	const start = async (onlyGoodRows: boolean) => {
		setIsSending(true);
		const answer = await doors.start(run.id, { publish, onlyGoodRows, ...(closedOn ? { closedOn } : {}) });
		setIsSending(false);
		if (answer.ok) {
			onRun(answer.value);
			say('Het inlezen is begonnen.');
		} else toast.error(answer.message);
	};

	return (
		<section className="import-panel" aria-labelledby="import-next" ref={keepPlace}>
			<h2 id="import-next" tabIndex={-1}>
				{titleOf(run, hasWork)}
			</h2>
			<p>{stateSentence(run)}</p>
			{aside ? <p>{aside}</p> : null}
			{warning ? <p className="import-warning">{warning}</p> : null}
			{run.hasDrafts && hasWork ? (
				<label className="import-check" htmlFor={`${id}-publish`}>
					<input id={`${id}-publish`} type="checkbox" checked={publish} onChange={(event) => setPublish(event.target.checked)} />
					<span>
						<strong>Meteen publiceren</strong>
						<span className="import-hint">
							Anders worden het concepten die alleen u ziet. Wat nog iets mist voor publicatie, blijft in elk geval een concept.
						</span>
					</span>
				</label>
			) : null}
			{run.options.isFullRegister && gone > 0 ? (
				<label className="import-day" htmlFor={`${id}-closed`}>
					Gesloten met ingang van
					<input
						className="work-input"
						id={`${id}-closed`}
						type="date"
						value={closedOn}
						onChange={(event) => setClosedOn(event.target.value)}
						aria-describedby={`${id}-closed-hint`}
					/>
					<span className="import-hint" id={`${id}-closed-hint`}>
						Leeg: vandaag.
					</span>
				</label>
			) : null}
			{hasWork ? (
				<div className="work-buttons">
					<SendButton isSending={isSending} isOff={!actions.includes('start')} onClick={() => void start(false)} describedBy={`${id}-reason`}>
						Alles importeren
					</SendButton>
					{actions.includes('startOnlyGood') && good + gone - counts.undecided > 0 ? (
						<SendButton buttonStyle="secondary" isSending={isSending} onClick={() => void start(true)}>
							Alleen de goede regels importeren
						</SendButton>
					) : null}
					<CancelButton context={context} />
				</div>
			) : (
				<CancelButton context={context} />
			)}
			<p className="import-hint" id={`${id}-reason`}>
				{hasWork ? reasonOf(run) : null}
			</p>
			<FaultyDownload run={run} doors={doors} />
		</section>
	);
}

function titleOf({ counts: { faulty, undecided, proposed, unplaced }, plural }: RunContext['run'], hasWork: boolean): string {
	if (faulty > 0) return `Nog ${inDigits(faulty)} foute ${faulty === 1 ? 'regel' : 'regels'}`;
	if (undecided > 0) return `Nog ${inDigits(undecided)} ${undecided === 1 ? 'besluit' : 'besluiten'} te nemen`;
	if (!hasWork && proposed + unplaced > 0) return `Kies welke nieuwe ${plural} erbij horen`;
	return hasWork ? 'Klaar om in te lezen' : 'Er valt niets in te lezen';
}

function stateSentence(run: RunContext['run']): string {
	const { counts, plural, hasDrafts } = run;
	const isWhole = counts.elsewhere + counts.proposed + counts.unplaced === 0;
	const good = counts.new + counts.changed;
	const parts = [
		...(counts.new > 0 ? [`${inDigits(counts.new)} nieuw`] : []),
		...(counts.changed > 0 ? [`${inDigits(counts.changed)} gewijzigd`] : []),
		...(counts.same > 0 ? [`${inDigits(counts.same)} ongewijzigd`] : []),
		...(counts.faulty > 0 ? [`${inDigits(counts.faulty)} fout`] : []),
	];
	const isAllAside = parts.length === 0;
	const all = `${rowsInWords(counts.total)} gecontroleerd${isAllAside ? '' : `: ${parts.join(', ')}`}.`;
	if (!isAllAside && good === 0 && counts.faulty === 0 && counts.closed + counts.merged === 0)
		return `${isWhole ? 'Alles uit dit bestand' : `Wat in dit bestand van ${regionName(run)} is,`} staat er al precies zo. ${hasDrafts ? `U kunt de ${plural} wel in één keer publiceren.` : ''}`;
	return all;
}

function reasonOf({ counts, isRegister }: RunContext['run']): string {
	const { faulty, undecided } = counts;
	if (faulty + undecided === 0) return isRegister ? 'De wijzigingen gelden meteen.' : '';
	const open = [
		...(faulty > 0 ? [`${inDigits(faulty)} foute ${faulty === 1 ? 'regel' : 'regels'} om te verbeteren`] : []),
		...(undecided > 0 ? [`${inDigits(undecided)} ${undecided === 1 ? 'voorstel' : 'voorstellen'} om over te beslissen`] : []),
	];
	return `"Alles importeren" kan zodra hieronder niets meer openstaat: nog ${open.join(' en ')}.`;
}
