'use client';
import { toast, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { z } from 'zod';
import type { RollOverItem } from '../../operations/rollOver/loadRollOver.ts';
import { centsToInput } from '../EuroField/euros.ts';
import { callDoor } from '../view/callDoor.ts';
import { keepPlace } from '../view/keepPlace.ts';
import { SendButton } from '../view/SendButton.tsx';
import { ProposalLine } from './ProposalLine.tsx';
import { type ProposalRow, rowOf, toRequest, withChange } from './proposalRow.ts';

const answerSchema = z.object({ isEarlier: z.boolean(), editions: z.array(z.object({ code: z.string() })) });

/** The editions of last year, a year later: change or leave out, and make the rest. They come as planned, so nobody sees them before they are opened. */
export function Proposals({ item, schoolYear, onPlanned }: { item: RollOverItem; schoolYear: string; onPlanned: (count: number) => void }) {
	const { config } = useConfig();
	const [rows, setRows] = useState(() => item.proposals.map(rowOf));
	const [taken, setTaken] = useState(item.taken);
	const [isSending, setIsSending] = useState(false);
	const chosen = rows.filter(({ isOn }) => isOn);
	const change = (key: string, how: Partial<ProposalRow>) => setRows((before) => withChange({ rows: before, key, change: how, taken }));

	/** Makes one; what was wrong stays with its row, which stays as it was typed. */
	const make = async (row: ProposalRow): Promise<string | null> => {
		const request = toRequest({ row, offering: item.id });
		const answer = request.ok ? await callDoor({ path: `${config.routes.api}/editions/plan`, body: request.body }) : request;
		if (!answer.ok) {
			change(row.key, { message: answer.message });
			return null;
		}
		const { isEarlier, editions } = answerSchema.parse('json' in answer ? answer.json : null);
		const code = editions[0]?.code ?? row.code;
		if (isEarlier) toast.info(`${code} stond al klaar van een eerdere poging. Kijk in de lijst of de gegevens kloppen.`);
		return code;
	};
	const plan = async () => {
		setIsSending(true);
		const made: { key: string; code: string }[] = [];
		for (const row of chosen) {
			const code = await make(row);
			if (code) made.push({ key: row.key, code });
		}
		setIsSending(false);
		setRows((before) => before.filter(({ key }) => made.every((one) => one.key !== key)));
		setTaken((before) => [...before, ...made.map(({ code }) => code)]);
		onPlanned(made.length);
		const failed = chosen.length - made.length;
		if (made.length > 0)
			toast.success(made.length === 1 ? 'Er staat 1 uitvoering klaar als gepland.' : `Er staan ${made.length} uitvoeringen klaar als gepland.`);
		if (failed > 0) toast.error(failed === 1 ? '1 uitvoering kon niet. Erbij staat waarom.' : `${failed} uitvoeringen konden niet. Erbij staat waarom.`);
	};
	if (rows.length === 0) return null;
	return (
		<fieldset className="roll-over__proposals" ref={keepPlace}>
			<legend>Voorstel voor {schoolYear}</legend>
			<ul>
				{rows.map((row) => (
					<ProposalLine key={row.key} row={row} offeringPrice={centsToInput(item.priceInCents)} onChange={(how) => change(row.key, how)} />
				))}
			</ul>
			<p className="roll-over__note">Schoolvakanties verschillen per regio en jaar; kijk die zelf na. Feestdagen zijn al overgeslagen.</p>
			<SendButton size="small" isSending={isSending} isOff={chosen.length === 0} onClick={() => void plan()}>
				{chosen.length === 1 ? '1 uitvoering klaarzetten' : `${chosen.length} uitvoeringen klaarzetten`}
			</SendButton>
		</fieldset>
	);
}
