'use client';
import { useCallback, useState } from 'react';
import { isChecked } from '../../domain/offering/checkPoints.ts';
import type { RollOverItem } from '../../operations/rollOver/loadRollOver.ts';
import { OfferingCheck } from './OfferingCheck.tsx';

/** The offerings of a school year with how far one is; those that are done can be put out of sight. What gets done after that stays, with the focus in it: a tick can be taken back. */
export function RollOverList({ items, schoolYear, root }: { items: RollOverItem[]; schoolYear: string; root: string }) {
	const [hiddenIds, setHiddenIds] = useState<string[] | null>(null);
	const [doneIds, setDoneIds] = useState(() => items.filter(({ points }) => isChecked(points)).map(({ id }) => id));
	const note = useCallback((id: string, isDone: boolean) => setDoneIds((ids) => (isDone ? [...new Set([...ids, id])] : ids.filter((one) => one !== id))), []);
	return (
		<>
			<p className="roll-over__progress">
				<progress value={doneIds.length} max={items.length} aria-label="Nagekeken" /> {doneIds.length} van de {items.length} nagekeken voor {schoolYear}
			</p>
			<label className="roll-over__filter">
				<input type="checkbox" checked={hiddenIds !== null} onChange={(event) => setHiddenIds(event.target.checked ? doneIds : null)} /> Toon alleen wat nog
				open staat
			</label>
			<ul className="roll-over">
				{items.map((item) => (
					<li key={item.id} hidden={hiddenIds?.includes(item.id) ?? false}>
						<OfferingCheck item={item} schoolYear={schoolYear} root={root} onChecked={note} />
					</li>
				))}
			</ul>
			{hiddenIds?.length === items.length ? <p className="work__empty">Alles is nagekeken voor {schoolYear}.</p> : null}
		</>
	);
}
