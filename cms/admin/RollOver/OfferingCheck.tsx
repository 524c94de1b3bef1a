'use client';
import { Link, toast, useConfig } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { CHECK_POINTS, type CheckPoint, isChecked, tickPoint } from '../../domain/offering/checkPoints.ts';
import type { RollOverItem } from '../../operations/rollOver/loadRollOver.ts';
import { callDoor } from '../view/callDoor.ts';
import { dayInWords } from '../view/dayInWords.ts';
import { Proposals } from './Proposals.tsx';

const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

type OfferingCheckProps = { item: RollOverItem; schoolYear: string; root: string; onChecked: (id: string, isDone: boolean) => void };

/** One offering: what to look at, with what stands there now, and the editions to plan. */
export function OfferingCheck({ item, schoolYear, root, onChecked }: OfferingCheckProps) {
	const { config } = useConfig();
	const [points, setPoints] = useState(item.points);
	const [planned, setPlanned] = useState(item.planned);
	// Ticks follow each other quicker than their answers come, and not in that order: each stands by itself.
	const latest = useRef(item.points);
	const [unsaved, setUnsaved] = useState(0);
	const isDone = isChecked(points) && unsaved === 0;
	useEffect(() => onChecked(item.id, isDone), [onChecked, item.id, isDone]);

	const show = (now: CheckPoint[]) => {
		latest.current = now;
		setPoints(now);
	};
	const tick = async (point: CheckPoint, isTicked: boolean) => {
		setUnsaved((count) => count + 1);
		show(tickPoint({ points: latest.current, point, isDone: isTicked }));
		const answer = await callDoor({ path: `${config.routes.api}/offeringChecks/tick`, body: { offering: item.id, schoolYear, point, isDone: isTicked } });
		setUnsaved((count) => count - 1);
		if (answer.ok) return;
		toast.error(answer.message);
		show(tickPoint({ points: latest.current, point, isDone: !isTicked }));
	};
	return (
		<details className={isDone ? 'roll-over__item is-done' : 'roll-over__item'}>
			<summary>
				<span className="roll-over__title">{item.title}</span>
				<span className="roll-over__state">{isDone ? '✓ nagekeken' : `${points.length} van ${CHECK_POINTS.length}`}</span>
			</summary>
			<p>
				<Link href={`${root}/collections/offerings/${item.id}`} prefetch={false}>
					Open het aanbod
				</Link>
				, voor het laatst gewijzigd op {dayInWords(item.updatedDay)}.
			</p>
			<fieldset className="roll-over__points">
				<legend>Nakijken</legend>
				{CHECK_POINTS.map(({ code, label }) => (
					<label key={code}>
						<input type="checkbox" checked={points.includes(code)} onChange={(event) => void tick(code, event.target.checked)} />
						<span>
							{label}
							<small>{factOf({ item, planned, code, schoolYear })}</small>
						</span>
					</label>
				))}
			</fieldset>
			<Proposals item={item} schoolYear={schoolYear} onPlanned={(count) => setPlanned((before) => before + count)} />
		</details>
	);
}

/** What stands there now, so that most can be ticked without opening the offering. */
function factOf({ item, planned, code, schoolYear }: { item: RollOverItem; planned: number; code: CheckPoint; schoolYear: string }): string {
	if (code === 'price') return item.priceInCents === 0 ? 'gratis' : EURO.format(item.priceInCents / 100);
	if (code === 'contact') return item.contact;
	if (code === 'dates')
		return planned === 0 ? `nog niets gepland in ${schoolYear}` : planned === 1 ? `1 uitvoering in ${schoolYear}` : `${planned} uitvoeringen in ${schoolYear}`;
	if (code === 'links' && item.faultyLinks > 0) return `${item.faultyLinks} werkt niet volgens de wekelijkse controle`;
	return '';
}
