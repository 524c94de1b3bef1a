'use client';
import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useState } from 'react';
import { type EditionPattern, startOf } from '../../domain/edition/series.ts';
import { addDays } from '../../domain/shared/days.ts';
import { callDoor } from '../view/callDoor.ts';
import { dayInWords } from '../view/dayInWords.ts';
import { FormFault } from '../view/FormFault.tsx';
import { SendButton } from '../view/SendButton.tsx';
import { PlanRows } from './PlanRows.tsx';
import { type PlanRow, patternOf, rowsOf, type Series } from './planRows.ts';
import { type KnownEdition, readEditions } from './readEditions.ts';
import { SeriesFields } from './SeriesFields.tsx';

const BLANK: EditionPattern = {
	meetings: [{ day: '2000-01-01', from: '15:30', until: '17:30', isOnline: false, venue: null, street: null, place: null }],
	enrolmentDeadline: null,
};

/** Asks for a series, shows what would be made, lets each row be changed or left out, and makes the rest. */
export function PlanForm({ kind, id, onDone }: { kind: 'editions' | 'offerings'; id: string; onDone: () => void }) {
	const { config } = useConfig();
	const router = useRouter();
	const [known, setKnown] = useState<{ offering: string; editions: KnownEdition[] } | null>(null);
	const [like, setLike] = useState<string>('');
	const [times, setTimes] = useState({ from: '15:30', until: '17:30' });
	const [series, setSeries] = useState<Series>({ firstDay: '', everyWeeks: 1, count: 1, places: [] });
	const [rows, setRows] = useState<PlanRow[]>([]);
	const [requestKey] = useState(() => crypto.randomUUID());
	const [fault, setFault] = useState('');
	const [isSending, setIsSending] = useState(false);

	useEffect(() => {
		readEditions({ api: config.routes.api, kind, id })
			.then((found) => {
				const first = found.editions.find((edition) => edition.id === id) ?? found.editions[0];
				setKnown(found);
				setLike(first?.id ?? '');
			})
			.catch(() => toast.error('De uitvoeringen konden niet gelezen worden. Sluit dit venster en probeer het opnieuw.'));
	}, [config.routes.api, kind, id]);
	const chosen = known?.editions.find((edition) => edition.id === like);
	const pattern = chosen?.pattern ?? { ...BLANK, meetings: BLANK.meetings.map((meeting) => ({ ...meeting, ...times })) };
	const taken = known?.editions.map(({ code }) => code) ?? [];
	const change = (next: Series, of: EditionPattern = pattern) => {
		setSeries(next);
		setRows(rowsOf({ series: next, pattern: of, taken }));
	};
	const changeLike = (next: string) => {
		setLike(next);
		const of = known?.editions.find((edition) => edition.id === next)?.pattern;
		if (of) change(series, of);
	};

	const on = rows.filter(({ isOn, startDay }) => isOn && startDay);
	const plan = async () => {
		setFault('');
		setIsSending(true);
		const body = { offering: known?.offering, like: like || null, requestKey, rows: on.map((row) => ({ ...patternOf({ row, pattern }), code: row.code })) };
		const answer = await callDoor({ path: `${config.routes.api}/editions/plan`, body });
		setIsSending(false);
		if (!answer.ok) return setFault(answer.message);
		toast.success(on.length === 1 ? 'Er staat 1 uitvoering klaar als gepland.' : `Er staan ${on.length} uitvoeringen klaar als gepland.`);
		onDone();
		router.push(`${config.routes.admin}/collections/editions?where[offering][equals]=${known?.offering}&sort=-startDate`);
	};
	if (!known) return <p role="status">De uitvoeringen worden gelezen …</p>;
	const start = chosen ? startOf(chosen.pattern) : null;
	return (
		<div className="plan">
			{kind === 'offerings' ? (
				<label className="plan__like">
					Zoals
					<select value={like} onChange={(event) => changeLike(event.target.value)}>
						{known.editions.map(({ id: editionId, code, pattern: dates }) => (
							<option key={editionId} value={editionId}>
								{code} ({dayInWords(startOf(dates) ?? '')})
							</option>
						))}
						<option value="">Geen eerdere uitvoering: één bijeenkomst</option>
					</select>
				</label>
			) : null}
			<p className="plan__hint">
				{chosen && start
					? `Het voorbeeld is ${chosen.code}, vanaf ${dayInWords(start)}. Alle bijeenkomsten en de laatste inschrijfdag schuiven mee; de plaatsen zijn weer vrij.`
					: 'Er is nog geen uitvoering om op te lijken. Kies de dag, de tijden en de plaats.'}
			</p>
			<SeriesFields
				series={series}
				onChange={(next) => change(next)}
				yearLater={start ? addDays(start, 52 * 7) : null}
				{...(chosen ? {} : { times, onTimes: setTimes })}
			/>
			{rows.length > 0 ? <PlanRows rows={rows} pattern={pattern} taken={taken} onChange={setRows} /> : null}
			<FormFault message={fault} />
			<div className="plan__do">
				<SendButton isSending={isSending} isOff={on.length === 0} onClick={() => void plan()}>
					{on.length === 1 ? '1 uitvoering maken' : `${on.length} uitvoeringen maken`}
				</SendButton>
			</div>
		</div>
	);
}
