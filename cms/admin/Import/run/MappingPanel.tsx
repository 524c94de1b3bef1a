'use client';
import { toast } from '@payloadcms/ui';
import { type FormEvent, useId, useState } from 'react';
import { SendButton } from '../../view/SendButton.tsx';
import type { ImportRunShown } from '../shapes.ts';
import { ColumnSelect } from './ColumnSelect.tsx';
import { FixedValues } from './FixedValues.tsx';
import { initialChoices, mappingFrom, SKIP } from './mappingChoices.ts';
import type { RunContext } from './runContext.ts';

/** Which column of the file is which of ours. Open where the file has headers that nobody knows or lacks a column that every row needs. */
export function MappingPanel({ context, isOpen }: { context: RunContext; isOpen: boolean }) {
	const { run, columns, doors, onRun, say } = context;
	const id = useId();
	const [choices, setChoices] = useState(() => initialChoices(run));
	const [fixed, setFixed] = useState(run.options.fixed);
	const [isSending, setIsSending] = useState(false);

	const submit = async (event: FormEvent) => {
		event.preventDefault();
		setIsSending(true);
		const filled = Object.fromEntries(Object.entries(fixed).filter(([, text]) => text.trim() !== ''));
		const answer = await doors.map(run.id, { mapping: mappingFrom({ run, choices }), fixed: filled });
		setIsSending(false);
		if (answer.ok) {
			onRun(answer.value);
			say('De kolommen zijn onthouden. De regels worden opnieuw gecontroleerd.');
		} else toast.error(answer.message);
	};

	const line = ({ header, column, suggestion, reason }: ImportRunShown['headers'][number]) => (
		<li key={header} className="import-mapping__line">
			<span>
				<strong>{header || '(zonder naam)'}</strong>
				{column === null && suggestion ? <span className="import-hint">Bedoelt u "{suggestion}"?</span> : null}
				{column === null && reason ? <span className="import-hint">Niet gebruikt: {reason}.</span> : null}
			</span>
			<ColumnSelect
				label={`Waar hoort de kolom ${header || 'zonder naam'} bij?`}
				columns={columns}
				extra={column}
				value={choices[header] ?? SKIP}
				onChange={(chosen) => setChoices({ ...choices, [header]: chosen })}
			/>
		</li>
	);
	const known = run.headers.filter(({ header }) => !run.unknownHeaders.includes(header));

	return (
		<details className="import-panel import-mapping" open={isOpen}>
			<summary>
				<h2>{titleOf(run)}</h2>
			</summary>
			<form onSubmit={(event) => void submit(event)} aria-label="Kolommen van het bestand">
				{run.unknownHeaders.length > 0 ? (
					<>
						<p>Deze kolommen kennen we niet. Zeg waar ze bij horen, of sla ze over. We onthouden uw keuze voor een volgend bestand met dezelfde kolommen.</p>
						<ul className="import-mapping__list">{run.headers.filter(({ header }) => run.unknownHeaders.includes(header)).map(line)}</ul>
					</>
				) : null}
				<FixedValues columns={columns} run={run} values={fixed} onChange={setFixed} />
				{known.length > 0 ? (
					<details className="import-mapping__known">
						<summary id={`${id}-known`}>Alle andere kolommen van het bestand ({known.length})</summary>
						<ul className="import-mapping__list">{known.map(line)}</ul>
					</details>
				) : null}
				<SendButton type="submit" buttonStyle={isOpen ? 'primary' : 'secondary'} isSending={isSending}>
					Onthouden en opnieuw controleren
				</SendButton>
			</form>
		</details>
	);
}

function titleOf({ headers, unknownHeaders, missingColumns }: ImportRunShown): string {
	const used = headers.filter(({ column }) => column !== null).length;
	const parts = [
		...(unknownHeaders.length > 0 ? [`${unknownHeaders.length} ${unknownHeaders.length === 1 ? 'kolom kennen' : 'kolommen kennen'} we niet`] : []),
		...(missingColumns.length > 0 ? [`er ${missingColumns.length === 1 ? 'ontbreekt een kolom' : `ontbreken ${missingColumns.length} kolommen`}`] : []),
	];
	return parts.length > 0 ? `Kolommen: ${parts.join(' en ')}` : `Kolommen: ${used} van de ${headers.length} herkend`;
}
