'use client';
import { useEffect, useState } from 'react';
import type { RowFilter } from '../importDoors.ts';
import { inDigits } from '../runWords.ts';
import type { ImportRunShown } from '../shapes.ts';
import { RowList } from './RowList.tsx';
import type { RunContext } from './runContext.ts';

const ALL: RowFilter = { outcome: null, hasWarnings: false };
const WARNED: RowFilter = { outcome: null, hasWarnings: true };
const FAULTY: RowFilter = { outcome: 'faulty', hasWarnings: false };

/** The rows of a run by what was found of them; what is faulty comes first. */
export function RowBrowser({ context }: { context: RunContext }) {
	const { run } = context;
	const [filter, setFilter] = useState<RowFilter>(run.counts.faulty > 0 ? FAULTY : ALL);
	const warned = useWarned(context);
	const tiles: { label: string; count: number; filter: RowFilter }[] = [
		{ label: 'Fout', count: run.counts.faulty, filter: FAULTY },
		{ label: 'Met waarschuwing', count: warned, filter: WARNED },
		{ label: 'Nieuw', count: run.counts.new, filter: { outcome: 'new', hasWarnings: false } },
		{ label: 'Gewijzigd', count: run.counts.changed, filter: { outcome: 'changed', hasWarnings: false } },
		{ label: 'Ongewijzigd', count: run.counts.same, filter: { outcome: 'same', hasWarnings: false } },
		...goneTiles(run),
		...asideTiles(run),
		{ label: 'Alle', count: run.counts.total + run.counts.closed + run.counts.merged, filter: ALL },
	];
	const isChosen = (one: RowFilter) => one.outcome === filter.outcome && one.hasWarnings === filter.hasWarnings;
	const title = tiles.find((tile) => isChosen(tile.filter))?.label ?? 'Alle';
	return (
		<section aria-labelledby="import-rows">
			<h2 id="import-rows">De regels</h2>
			<fieldset className="import-tiles" aria-label="Welke regels">
				{tiles.map((tile) => (
					<button
						key={tile.label}
						type="button"
						className={`import-tile${tile.label === 'Fout' && tile.count > 0 ? ' import-tile--bad' : ''}`}
						aria-pressed={isChosen(tile.filter)}
						onClick={() => setFilter(tile.filter)}
					>
						<span className="import-tile__count">{inDigits(tile.count)}</span> {tile.label}
					</button>
				))}
			</fieldset>
			<RowList key={`${filter.outcome}-${filter.hasWarnings}`} context={context} filter={filter} title={title} />
		</section>
	);
}

/** How many rows carry a warning: no count of the run, so asked once, and again when rows change. */
function useWarned({ run, doors }: RunContext): number {
	const [warned, setWarned] = useState(0);
	const { faulty, applied } = run.counts;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a row that is mended or applied may get or lose a warning.
	useEffect(() => {
		let isGone = false;
		void doors.rows({ id: run.id, filter: WARNED, page: 1, limit: 1 }).then((answer) => {
			if (answer.ok && !isGone) setWarned(answer.value.totalRows);
		});
		return () => {
			isGone = true;
		};
	}, [run.id, faulty, applied]);
	return warned;
}

/** Only where there are any: an ordinary import knows no other regions. */
function asideTiles({ counts }: ImportRunShown): { label: string; count: number; filter: RowFilter }[] {
	const tile = (label: string, outcome: 'elsewhere' | 'proposed' | 'unplaced') => ({ label, count: counts[outcome], filter: { outcome, hasWarnings: false } });
	return [tile('Niet van de regio', 'elsewhere'), tile('Voorgesteld', 'proposed'), tile('Nieuw, geen regio', 'unplaced')].filter(({ count }) => count > 0);
}

function goneTiles({ options, counts }: ImportRunShown): { label: string; count: number; filter: RowFilter }[] {
	if (!options.isFullRegister) return [];
	return [
		{ label: 'Niet meer in het bestand', count: counts.closed, filter: { outcome: 'closed', hasWarnings: false } },
		{ label: 'Opgegaan in een ander', count: counts.merged, filter: { outcome: 'merged', hasWarnings: false } },
	];
}
