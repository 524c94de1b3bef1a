'use client';
import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { RowFilter } from '../importDoors.ts';
import { rowsInWords } from '../runWords.ts';
import type { ImportRowShown, ImportRunShown } from '../shapes.ts';
import { AcceptProposals } from './AcceptProposals.tsx';
import { focusAfter } from './focusAfter.ts';
import { isSetAside } from './isSetAside.ts';
import { RowItem } from './RowItem.tsx';
import type { RunContext } from './runContext.ts';
import { useRows } from './useRows.ts';

/** A page of rows, with what is wrong and a place to mend it. After a row is mended the focus goes to the next one that is wrong. */
export function RowList({ context, filter, title }: { context: RunContext; filter: RowFilter; title: string }) {
	const { run, doors, onRun, say } = context;
	const id = useId();
	const list = useRef<HTMLOListElement>(null);
	const { loaded, page, fault, load, replace } = useRows({ doors, runId: run.id, filter, version: run.state });
	const [mended, setMended] = useState<{ number: number; at: number } | null>(null);

	useEffect(() => {
		if (mended) focusAfter(list.current, mended.number);
	}, [mended]);

	const change = (row: ImportRowShown, fresh: ImportRunShown, staysHere = false) => {
		replace(row);
		onRun(fresh);
		say(sentenceOf(row));
		if (!row.isFromRegister && !staysHere) setMended({ number: row.number, at: Date.now() });
	};
	const turn = async (to: number) => {
		await load(to);
		document.getElementById(`${id}-top`)?.focus();
	};

	if (fault) return <p className="work__empty">{fault}</p>;
	if (!loaded) return <p className="import-hint">De regels worden opgehaald …</p>;
	if (loaded.rows.length === 0) return <p className="work__empty">{emptySentence(filter)}</p>;
	const isMended = filter.outcome === 'faulty' && run.counts.faulty > 0 && loaded.rows.every(({ outcome }) => outcome !== 'faulty');
	return (
		<div>
			<p className="import-hint" id={`${id}-top`} tabIndex={-1}>
				{rowsInWords(loaded.totalRows)}
				{loaded.totalPages > 1 ? `, bladzijde ${page} van ${loaded.totalPages}` : ''}
			</p>
			<AcceptProposals rows={loaded.rows} context={context} onChange={change} />
			<ol className="import-rows" ref={list} aria-label={title}>
				{loaded.rows.map((row) => (
					<RowItem key={row.number} row={row} context={context} onChange={change} />
				))}
			</ol>
			{isMended ? (
				<Button margin={false} onClick={() => void turn(1)}>
					Toon de volgende foute regels
				</Button>
			) : null}
			{loaded.totalPages > 1 ? (
				<nav className="work-pages" aria-label={`Bladzijden: ${title}`}>
					<Button buttonStyle="secondary" size="small" margin={false} disabled={page <= 1} onClick={() => void turn(page - 1)}>
						Vorige
					</Button>
					<span>
						Bladzijde {page} van {loaded.totalPages}
					</span>
					<Button buttonStyle="secondary" size="small" margin={false} disabled={page >= loaded.totalPages} onClick={() => void turn(page + 1)}>
						Volgende
					</Button>
				</nav>
			) : null}
		</div>
	);
}

function sentenceOf({ number, outcome, outcomeLabel, faults, register }: ImportRowShown): string {
	if (register || isSetAside({ outcome })) return 'Uw keuze is bewaard.';
	if (outcome === 'faulty') return `Regel ${number}: nog ${faults.length === 1 ? '1 fout' : `${faults.length} fouten`}.`;
	return `Regel ${number} is goed: ${outcomeLabel.toLowerCase()}.`;
}

function emptySentence({ outcome, hasWarnings }: RowFilter): string {
	if (hasWarnings) return 'Geen enkele regel heeft een waarschuwing.';
	return outcome === 'faulty' ? 'Er zijn geen foute regels.' : 'Hier zijn geen regels.';
}
