'use client';
import { Button, SelectInput, TextareaInput, useConfig } from '@payloadcms/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { z } from 'zod';

export type WithdrawalInput = { reason: string; successor: { kind: string; id: string } | null; hasNoSuccessor?: boolean };

const NOTHING = 'nothing';

const listSchema = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string() })) });
const MOST_CHOICES = 300;

/** Asks why an item disappears and what takes its place; both stand on the page at its address from then on. */
export function WithdrawForm({ kind, ownId, onSubmit }: { kind: string; ownId: string; onSubmit: (input: WithdrawalInput) => Promise<void> }) {
	const { config } = useConfig();
	const [reason, setReason] = useState('');
	const [successor, setSuccessor] = useState('');
	const [choices, setChoices] = useState<{ label: string; value: string }[]>([]);
	const [isSending, setIsSending] = useState(false);

	useEffect(() => {
		const query = new URLSearchParams({
			'where[_status][equals]': 'published',
			'where[id][not_equals]': ownId,
			'select[title]': 'true',
			sort: 'title',
			limit: String(MOST_CHOICES),
			depth: '0',
		});
		fetch(`${config.routes.api}/${kind}?${query}`, { credentials: 'include' })
			.then((response) => response.json())
			.then((answer: unknown) => setChoices(listSchema.parse(answer).docs.map(({ id, title }) => ({ label: title, value: id }))))
			.catch(() => setChoices([]));
	}, [config.routes.api, kind, ownId]);

	const mustChoose = kind === 'paths';
	const submit = async (event: FormEvent) => {
		event.preventDefault();
		setIsSending(true);
		const hasNoSuccessor = successor === NOTHING;
		await onSubmit({ reason, successor: successor && !hasNoSuccessor ? { kind, id: successor } : null, ...(hasNoSuccessor ? { hasNoSuccessor } : {}) });
		setIsSending(false);
	};

	return (
		<form onSubmit={(event) => void submit(event)} className="withdraw-form">
			<p>Het item verdwijnt van de website en uit de zoekresultaten. Op het adres staat voortaan dat het is ingetrokken, met uw reden en de opvolger.</p>
			<TextareaInput
				path="reason"
				label="Reden"
				required
				rows={3}
				value={reason}
				onChange={(event) => setReason(event.target.value)}
				description="In een zin, voor bezoekers."
			/>
			<SelectInput
				path="successor"
				name="successor"
				label="Opvolger"
				options={mustChoose ? [{ label: 'Er komt niets voor in de plaats', value: NOTHING }, ...choices] : choices}
				required={mustChoose}
				value={successor}
				onChange={(option) => setSuccessor(!Array.isArray(option) && typeof option?.value === 'string' ? option.value : '')}
				description={
					mustChoose
						? 'Mensen zijn aan dit pad begonnen: kies het pad dat ervoor in de plaats komt, of zeg dat er geen is.'
						: 'Wat ervoor in de plaats komt; alleen gepubliceerde items. Mag leeg blijven.'
				}
			/>
			<Button type="submit" disabled={isSending || reason.trim() === '' || (mustChoose && successor === '')}>
				{isSending ? 'Bezig …' : 'Intrekken'}
			</Button>
		</form>
	);
}
