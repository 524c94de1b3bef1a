'use client';
import { toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { shiftPattern } from '../../domain/edition/series.ts';
import { PlannedDays } from '../PlanEditions/PlannedDays.tsx';
import { type KnownEdition, readEditions } from '../PlanEditions/readEditions.ts';
import { callDoor } from '../view/callDoor.ts';
import { FormFault } from '../view/FormFault.tsx';
import { SendButton } from '../view/SendButton.tsx';

const answerSchema = z.object({ id: z.string() });
const YEAR_IN_WEEKS = 52;

/** Which editions come along and by how many weeks; what the dates become shows beside them. */
export function CopyForm({ id }: { id: string }) {
	const { config } = useConfig();
	const router = useRouter();
	const [editions, setEditions] = useState<KnownEdition[] | null>(null);
	const [ticked, setTicked] = useState<string[]>([]);
	const [weeks, setWeeks] = useState(YEAR_IN_WEEKS);
	const [requestKey] = useState(() => crypto.randomUUID());
	const [fault, setFault] = useState('');
	const [isSending, setIsSending] = useState(false);

	useEffect(() => {
		readEditions({ api: config.routes.api, kind: 'offerings', id })
			.then((found) => setEditions(found.editions))
			.catch(() => setEditions([]));
	}, [config.routes.api, id]);

	const copy = async () => {
		setFault('');
		setIsSending(true);
		const answer = await callDoor({ path: `${config.routes.api}/offerings/${id}/copy`, body: { requestKey, editions: ticked, weeks } });
		if (!answer.ok) {
			setIsSending(false);
			return setFault(answer.message);
		}
		toast.success('De kopie staat klaar als concept. Geef haar een eigen titel.');
		router.push(`${config.routes.admin}/collections/offerings/${answerSchema.parse(answer.json).id}`);
	};
	return (
		<div className="plan">
			<p className="plan__hint">De kopie is een concept met “(kopie)” in de titel en een eigen webadres. Een erkenning gaat niet mee.</p>
			{editions && editions.length > 0 ? (
				<>
					<div className="plan__fields">
						<label>
							Uitvoeringen schuiven op met (weken)
							<input type="number" min={-520} max={520} value={weeks} onChange={(event) => setWeeks(Math.trunc(Number(event.target.value)) || 0)} />
						</label>
					</div>
					<ul className="plan__rows" aria-label="Uitvoeringen die meegaan">
						{editions.map(({ id: edition, code, pattern }) => (
							<li key={edition} className="plan__row plan__row--short">
								<input
									type="checkbox"
									aria-label={`Meenemen: ${code}`}
									checked={ticked.includes(edition)}
									onChange={(event) => setTicked((before) => (event.target.checked ? [...before, edition] : before.filter((one) => one !== edition)))}
								/>
								<div>
									{code}
									<PlannedDays days={shiftPattern(pattern, weeks * 7).meetings.map(({ day }) => day)} />
								</div>
							</li>
						))}
					</ul>
				</>
			) : null}
			<FormFault message={fault} />
			<div className="plan__do">
				<SendButton isSending={isSending} isOff={editions === null} onClick={() => void copy()}>
					{ticked.length > 0 ? `Kopiëren met ${ticked.length} van de uitvoeringen` : 'Kopiëren zonder uitvoeringen'}
				</SendButton>
			</div>
		</div>
	);
}
