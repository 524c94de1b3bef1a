'use client';
import { Pill } from '@payloadcms/ui';
import type { ImportRowShown } from '../shapes.ts';

const STYLES = {
	new: 'success',
	changed: 'warning',
	same: 'light-gray',
	faulty: 'error',
	closed: 'light',
	merged: 'light',
	unchecked: 'light-gray',
	elsewhere: 'light-gray',
	proposed: 'light',
	unplaced: 'light-gray',
} as const;
const DONE: Record<string, string> = { created: 'Gemaakt', updated: 'Bijgewerkt', closed: 'Gesloten', left: 'Ongemoeid gelaten' };

/** What a row means; after the import what was done with it. */
export function OutcomePill({ row, isDone }: { row: ImportRowShown; isDone: boolean }) {
	const label = (row.verb ? DONE[row.verb] : null) ?? row.outcomeLabel;
	return (
		<Pill size="small" pillStyle={isDone && row.verb && row.verb !== 'left' ? 'success' : STYLES[row.outcome]}>
			{label}
		</Pill>
	);
}
