'use client';
import { toast } from '@payloadcms/ui';
import { type FormEvent, useId, useState } from 'react';
import { SendButton } from '../../view/SendButton.tsx';
import type { ImportRowShown, ImportRunShown } from '../shapes.ts';
import { CellInput } from './CellInput.tsx';
import { proposedCell } from './proposedCell.ts';
import type { RunContext } from './runContext.ts';

type RowFormProps = {
	row: ImportRowShown;
	/** All columns, not only those that are wrong. */
	showsAll: boolean;
	context: RunContext;
	onChange: (row: ImportRowShown, run: ImportRunShown) => void;
};

/** The cells of a row to mend in place, each wrong one with what is wrong and what to do. Saving has the row looked through at once. */
export function RowForm({ row, showsAll, context, onChange }: RowFormProps) {
	const { run, columns, doors } = context;
	const id = useId();
	const [texts, setTexts] = useState<Record<string, string>>({});
	const [isSending, setIsSending] = useState(false);
	const wrong = [...new Set(row.faults.map(({ column }) => column).filter((column) => column !== ''))];
	const rest = showsAll ? [...Object.keys(row.cells), ...columns.filter(({ isPart }) => !isPart).map(({ name }) => name)] : [];
	const names = [...new Set([...wrong, ...rest])];
	const textOf = (name: string) => texts[name] ?? row.cells[name] ?? '';
	const set = (name: string, text: string) => setTexts({ ...texts, [name]: text });

	const submit = async (event: FormEvent) => {
		event.preventDefault();
		setIsSending(true);
		const answer = await doors.mend(run.id, row.number, texts);
		setIsSending(false);
		if (!answer.ok) {
			toast.error(answer.message);
			return;
		}
		setTexts({});
		onChange(answer.value.row, answer.value.run);
	};

	return (
		<form className="import-row__form" onSubmit={(event) => void submit(event)} aria-label={`Regel ${row.number} verbeteren`}>
			<div className="import-row__fields">
				{names.map((name) => {
					const faults = row.faults.filter(({ column }) => column === name);
					const column = columns.find((one) => one.name === name);
					const inputId = `${id}-${name}`;
					return (
						<div key={name} className={`import-field${faults.length > 0 ? ' is-faulty' : ''}`}>
							<label htmlFor={inputId}>{name}</label>
							<CellInput
								id={inputId}
								column={column}
								name={name}
								value={textOf(name)}
								onChange={(text) => set(name, text)}
								isFaulty={faults.length > 0}
								{...(faults.length > 0 ? { describedBy: `${inputId}-fault` } : {})}
							/>
							<div id={`${inputId}-fault`}>
								{faults.map((fault) => {
									const proposal = proposedCell({ ...fault, cell: textOf(name) });
									return (
										<p key={`${fault.value}-${fault.problem}`} className="import-field__fault">
											{fault.problem} {fault.remedy}{' '}
											{proposal ? (
												<button type="button" className="link-button" onClick={() => set(name, proposal.cell)}>
													Neem "{proposal.word}" over
												</button>
											) : null}
										</p>
									);
								})}
							</div>
						</div>
					);
				})}
			</div>
			<SendButton type="submit" size="small" isSending={isSending} aria-label={`Regel ${row.number} opnieuw controleren`}>
				Opnieuw controleren
			</SendButton>
		</form>
	);
}
