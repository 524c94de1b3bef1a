'use client';
import { useCallback, useEffect, useState } from 'react';
import type { ImportDoors, RowFilter } from '../importDoors.ts';
import type { ImportRowShown, RowPage } from '../shapes.ts';

/** A page of the rows of a run. Rows that are mended stay where they are until another page or filter is asked for, so that nothing jumps. */
export function useRows({ doors, runId, filter, version }: { doors: ImportDoors; runId: string; filter: RowFilter; version: string }) {
	const [page, setPage] = useState(1);
	const [loaded, setLoaded] = useState<RowPage | null>(null);
	const [fault, setFault] = useState<string | null>(null);
	const { outcome, hasWarnings, place } = filter;

	// biome-ignore lint/correctness/useExhaustiveDependencies: the doors are addresses only; `version` says that the rows are others now.
	const load = useCallback(
		async (wanted: number) => {
			const answer = await doors.rows({ id: runId, filter: { outcome, hasWarnings, ...(place ? { place } : {}) }, page: wanted });
			setFault(answer.ok ? null : answer.message);
			if (answer.ok) setLoaded(answer.value);
			setPage(wanted);
		},
		[runId, outcome, hasWarnings, place, version],
	);

	useEffect(() => {
		setLoaded(null);
		void load(1);
	}, [load]);

	const replace = (row: ImportRowShown) =>
		setLoaded((before) => (before ? { ...before, rows: before.rows.map((one) => (one.number === row.number ? row : one)) } : before));

	return { loaded, page, fault, load, replace };
}
