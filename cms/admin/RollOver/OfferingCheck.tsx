'use client';
import { Link, toast, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { z } from 'zod';
import { CHECK_POINTS, type CheckPoint, isChecked, tickPoint } from '../../domain/offering/checkPoints.ts';
import type { RollOverItem } from '../../operations/rollOver/loadRollOver.ts';
import { callDoor } from '../view/callDoor.ts';
import { dayInWords } from '../view/dayInWords.ts';
import { Proposals } from './Proposals.tsx';

const answerSchema = z.object({ points: z.array(z.enum(CHECK_POINTS.map(({ code }) => code))) });
const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

type OfferingCheckProps = { item: RollOverItem; schoolYear: string; root: string; onChecked: (isDone: boolean) => void };

/** One offering: what to look at, with what stands there now, and the editions to plan. */
export function OfferingCheck({ item, schoolYear, root, onChecked }: OfferingCheckProps) {
	const { config } = useConfig();
	const [points, setPoints] = useState(item.points);
	const [planned, setPlanned] = useState(item.planned);
	const isDone = isChecked(points);

	const tick = async (point: CheckPoint, isTicked: boolean) => {
		const before = points;
		setPoints(tickPoint({ points, point, isDone: isTicked }));
		const answer = await callDoor({ path: `${config.routes.api}/offeringChecks/tick`, body: { offering: item.id, schoolYear, point, isDone: isTicked } });
		if (!answer.ok) {
			toast.error(answer.message);
			setPoints(before);
			return;
		}
		const saved = answerSchema.parse(answer.json).points;
		setPoints(saved);
		onChecked(isChecked(saved));
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
