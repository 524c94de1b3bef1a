'use client';
import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { z } from 'zod';
import { callDoor } from '../view/callDoor.ts';
import { SendButton } from '../view/SendButton.tsx';

const outcomeSchema = z.object({
	changed: z.number(),
	good: z.array(z.object({ line: z.number(), code: z.string(), from: z.number().nullable(), to: z.number().nullable() })),
	faulty: z.array(z.object({ line: z.number(), field: z.string(), value: z.string(), remedy: z.string() })),
});
type Outcome = z.infer<typeof outcomeSchema>;

/** Many at once: a list `code;plaatsen`, pasted or from a file; first what it would do, then doing it. */
export function PlacesListForm() {
	const { config } = useConfig();
	const router = useRouter();
	const [text, setText] = useState('');
	const [outcome, setOutcome] = useState<Outcome | null>(null);
	const [isSending, setIsSending] = useState(false);

	const send = async (isDryRun: boolean) => {
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}/editions/places-list`, body: { text, isDryRun } });
		setIsSending(false);
		if (!answer.ok) return void toast.error(answer.message);
		const found = outcomeSchema.parse(answer.json);
		if (isDryRun) return setOutcome(found);
		toast.success(`Bij ${found.changed} uitvoeringen is het aantal plaatsen gewijzigd.`);
		setOutcome(found.faulty.length > 0 ? { ...found, changed: 0, good: [] } : null);
		router.refresh();
	};
	const change = (next: string) => {
		setText(next);
		setOutcome(null);
	};
	return (
		<details className="places-list">
			<summary>Veel tegelijk, met een lijst</summary>
			<p>
				Zet op elke regel de code van de uitvoering, een puntkomma en het aantal vrije plaatsen, of “vol”. Hebben twee uitvoeringen dezelfde code, schrijf dan{' '}
				<code>adres-van-het-aanbod/code</code>.
			</p>
			<label className="places-list__label" htmlFor="places-list-text">
				Lijst
			</label>
			<textarea
				id="places-list-text"
				rows={6}
				value={text}
				placeholder={'code;plaatsen\n2027-03-09-utrecht;4'}
				onChange={(event) => change(event.target.value)}
			/>
			<label className="places-list__label" htmlFor="places-list-file">
				Of kies een CSV-bestand
			</label>
			<input id="places-list-file" type="file" accept=".csv,text/csv,text/plain" onChange={(event) => void event.target.files?.[0]?.text().then(change)} />
			<div className="work__actions">
				<SendButton buttonStyle="secondary" isSending={isSending} isOff={text.trim() === ''} onClick={() => void send(true)}>
					Controleren
				</SendButton>
				{outcome && outcome.changed > 0 ? (
					<SendButton isSending={isSending} onClick={() => void send(false)}>
						{outcome.changed} wijzigen
					</SendButton>
				) : null}
			</div>
			<div role="status">{outcome ? <Findings outcome={outcome} /> : null}</div>
		</details>
	);
}

function Findings({ outcome: { changed, good, faulty } }: { outcome: Outcome }) {
	return (
		<>
			<p>
				{changed} te wijzigen, {Math.max(good.length - changed, 0)} al goed, {faulty.length} met een fout.
			</p>
			{faulty.length > 0 ? (
				<div className="work__scroll">
					<table className="work-table">
						<thead>
							<tr>
								<th scope="col">Regel</th>
								<th scope="col">Veld</th>
								<th scope="col">Staat er</th>
								<th scope="col">Wat te doen</th>
							</tr>
						</thead>
						<tbody>
							{faulty.map(({ line, field, value, remedy }) => (
								<tr key={line}>
									<td>{line}</td>
									<td>{field}</td>
									<td>{value || '(leeg)'}</td>
									<td>{remedy}</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			) : null}
		</>
	);
}
