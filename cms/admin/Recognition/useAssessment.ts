'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type AssessmentRow, emptyRow, isLink, isSameRow, mergeRows, replaceRows } from '../../domain/qualityCase/assessmentRows.ts';
import { type DoorOutcome, sendFile, sendRows } from './assessmentDoors.ts';

const PAUSE_IN_MS = 800;
const RETRY_IN_MS = 5000;

export type SaveStatus = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused';

/** A self-assessment on the screen: saved a moment after typing, tried again without a connection, and put together with what another window saved. */
export function useAssessment({ path, initial, revision }: { path: string; initial: AssessmentRow[]; revision: number }) {
	const [rows, setRows] = useState(initial);
	const [clashes, setClashes] = useState<AssessmentRow[]>([]);
	const [status, setStatus] = useState<SaveStatus>('saved');
	const [fault, setFault] = useState<string | null>(null);
	const latest = useRef(initial);
	const stored = useRef({ draftRevision: revision, rows: initial });
	const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
	const busy = useRef<Promise<void> | null>(null);

	const show = useCallback((next: AssessmentRow[]) => {
		latest.current = next;
		setRows(next);
	}, []);

	/** Takes over what is stored, together with what stands here. */
	const takeOver = useCallback(
		(fresh: { draftRevision: number; rows: AssessmentRow[] }) => {
			const merged = mergeRows({ base: stored.current.rows, mine: latest.current, theirs: fresh.rows });
			stored.current = fresh;
			show(merged.rows);
			if (merged.both.length > 0) setClashes((known) => replaceRows(known, merged.both));
		},
		[show],
	);

	const flush = useCallback(async (): Promise<void> => {
		if (timer.current) clearTimeout(timer.current);
		if (busy.current) await busy.current;
		const save = async () => {
			for (let tries = 0; tries < 5; tries += 1) {
				const changed = changedRows(latest.current, stored.current.rows);
				if (changed.length === 0) return setStatus('saved');
				setStatus('saving');
				const outcome = await sendRows({ path, draftRevision: stored.current.draftRevision, rows: changed });
				if (outcome.kind === 'stored') stored.current = outcome.stored;
				else if (outcome.kind === 'stale') takeOver(outcome.stored);
				else return fail(outcome);
			}
		};
		const fail = (outcome: DoorOutcome) => {
			setStatus(outcome.kind === 'refused' ? 'refused' : 'offline');
			setFault(outcome.kind === 'refused' ? outcome.message : null);
			if (outcome.kind === 'offline') timer.current = setTimeout(() => void flush(), RETRY_IN_MS);
		};
		busy.current = save();
		await busy.current;
		busy.current = null;
	}, [path, takeOver]);

	const change = useCallback(
		(row: AssessmentRow) => {
			show(replaceRows(latest.current, [row]));
			setStatus('waiting');
			if (timer.current) clearTimeout(timer.current);
			timer.current = setTimeout(() => void flush(), PAUSE_IN_MS);
		},
		[flush, show],
	);

	const addFile = useCallback(
		async (criterion: string, file: File): Promise<{ id: string } | { message: string }> => {
			await flush();
			const outcome = await sendFile({ path, criterion, file });
			if (outcome.kind === 'offline') return { message: 'Het bestand kwam niet over. Controleer uw verbinding en probeer het opnieuw.' };
			if (outcome.kind === 'refused') return { message: outcome.message };
			takeOver(outcome.stored);
			return { id: outcome.stored.file ?? '' };
		},
		[flush, path, takeOver],
	);

	useWarnBeforeLeaving(status !== 'saved');
	return {
		rows,
		clashes,
		status,
		fault,
		change,
		flush,
		addFile,
		settle: (code: string) => setClashes((all) => all.filter(({ criterion }) => criterion !== code)),
	};
}

/** The rows that say something else than what is stored; half a link is not saved until it is whole. */
function changedRows(rows: AssessmentRow[], stored: readonly AssessmentRow[]): AssessmentRow[] {
	return rows
		.map((row) => ({ ...row, links: row.links.map((link) => link.trim()).filter(isLink) }))
		.filter((row) => !isSameRow(row, stored.find(({ criterion }) => criterion === row.criterion) ?? emptyRow(row.criterion)));
}

function useWarnBeforeLeaving(isUnsaved: boolean): void {
	useEffect(() => {
		if (!isUnsaved) return;
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener('beforeunload', warn);
		return () => window.removeEventListener('beforeunload', warn);
	}, [isUnsaved]);
}
