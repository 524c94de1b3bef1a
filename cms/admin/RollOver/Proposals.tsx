'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { placeOf } from '../../domain/edition/schoolYear.ts';
import type { RollOverItem } from '../../operations/rollOver/loadRollOver.ts';
import { PlannedDays } from '../PlanEditions/PlannedDays.tsx';
import { callDoor } from '../view/callDoor.ts';

/** The editions of last year, a year later: tick which to make. They come as planned, so nobody sees them before they are opened. */
export function Proposals({ item, schoolYear, onPlanned }: { item: RollOverItem; schoolYear: string; onPlanned: (count: number) => void }) {
	const { config } = useConfig();
	const [left, setLeft] = useState(item.proposals);
	const [ticked, setTicked] = useState(() => item.proposals.map(({ code }) => code));
	const [isSending, setIsSending] = useState(false);
	const [requestKeys] = useState(() => new Map(item.proposals.map(({ code }) => [code, crypto.randomUUID()])));
	const chosen = left.filter(({ code }) => ticked.includes(code));

	const plan = async () => {
		setIsSending(true);
		const made: string[] = [];
		for (const { like, code, pattern } of chosen) {
			const body = { offering: item.id, like, requestKey: requestKeys.get(code), rows: [{ ...pattern, code }] };
			const answer = await callDoor({ path: `${config.routes.api}/editions/plan`, body });
			if (answer.ok) made.push(code);
			else toast.error(answer.message);
		}
		setIsSending(false);
		setLeft((before) => before.filter(({ code }) => !made.includes(code)));
		onPlanned(made.length);
		if (made.length > 0)
			toast.success(made.length === 1 ? 'Er staat 1 uitvoering klaar als gepland.' : `Er staan ${made.length} uitvoeringen klaar als gepland.`);
	};
	if (left.length === 0) return null;
	return (
		<fieldset className="roll-over__proposals">
			<legend>Voorstel voor {schoolYear}</legend>
			{left.map(({ code, pattern }) => (
				<label key={code}>
					<input
						type="checkbox"
						checked={ticked.includes(code)}
						onChange={(event) => setTicked((before) => (event.target.checked ? [...before, code] : before.filter((one) => one !== code)))}
					/>
					<span>
						{placeOf(pattern) ?? 'Online'} <code>{code}</code>
						<PlannedDays days={pattern.meetings.map(({ day }) => day)} />
					</span>
				</label>
			))}
			<p className="roll-over__note">Schoolvakanties verschillen per regio en jaar; kijk die zelf na. Feestdagen zijn al overgeslagen.</p>
			<Button size="small" margin={false} disabled={isSending || chosen.length === 0} onClick={() => void plan()}>
				{isSending ? 'Bezig …' : chosen.length === 1 ? '1 uitvoering klaarzetten' : `${chosen.length} uitvoeringen klaarzetten`}
			</Button>
		</fieldset>
	);
}
