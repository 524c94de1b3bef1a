'use client';
import { Link } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { ImportRowShown, ImportRunShown } from '../shapes.ts';
import { ClaimChoice } from './ClaimChoice.tsx';
import { isSetAside } from './isSetAside.ts';
import { OutcomePill } from './OutcomePill.tsx';
import { RegisterDecision } from './RegisterDecision.tsx';
import { RowCells } from './RowCells.tsx';
import { RowForm } from './RowForm.tsx';
import type { RunContext } from './runContext.ts';

type RowItemProps = {
	row: ImportRowShown;
	context: RunContext;
	/** `staysHere`: the focus is where it should be. */
	onChange: (row: ImportRowShown, run: ImportRunShown, staysHere?: boolean) => void;
};

/** One row: which, what came of it, what is wrong with it and the cells to mend. */
export function RowItem({ row, context, onChange }: RowItemProps) {
	const { run, root } = context;
	const id = useId();
	const [isOpen, setIsOpen] = useState(false);
	const isFaulty = row.outcome === 'faulty';
	const mayDecide = run.actions.includes('mend');
	const mayMend = mayDecide && !row.isFromRegister && !isSetAside(row);
	const hasCells = Object.keys(row.cells).length > 0;
	const mended: RowItemProps['onChange'] = (fresh, freshRun) => {
		if (fresh.outcome !== 'faulty') setIsOpen(false);
		onChange(fresh, freshRun);
	};
	return (
		<li className={`import-row${isFaulty ? ' is-faulty' : ''}`} data-row={row.number} data-faulty={isFaulty} aria-labelledby={`${id}-name`}>
			<div className="import-row__head">
				<span id={`${id}-name`} className="import-row__name">
					{row.isFromRegister ? null : <span className="import-row__number">Regel {row.number}</span>} <strong>{row.label || '(zonder naam)'}</strong>
				</span>
				{mayDecide && (row.isFromRegister || row.outcome === 'proposed' || row.outcome === 'unplaced') ? null : (
					<OutcomePill row={row} isDone={run.state === 'done'} />
				)}
				<span className="import-row__actions">
					{row.item ? (
						<Link href={`${root}/collections/${run.kind}/${row.item}`} prefetch={false} aria-label={`Bekijk ${row.label}`}>
							Bekijk
						</Link>
					) : null}
					{hasCells ? (
						<button
							type="button"
							className="link-button"
							aria-expanded={isOpen}
							onClick={() => setIsOpen(!isOpen)}
							aria-label={`${isOpen ? 'Verberg' : 'Toon'} alle velden van regel ${row.number}`}
						>
							{isOpen ? 'Minder velden' : 'Alle velden'}
						</button>
					) : null}
				</span>
			</div>
			{row.faults
				.filter(({ column }) => column === '' || !mayMend)
				.map(({ column, value, problem, remedy }) => (
					<p key={`${column}-${value}-${problem}`} className="import-row__fault">
						{column ? <strong>{column}: </strong> : null}
						{problem} {remedy}
					</p>
				))}
			{warningsOf(row).map(({ columns, message }) => (
				<p key={message} className="import-row__note">
					{columns ? <strong>{columns}: </strong> : null}
					{message}
				</p>
			))}
			{row.changes.length > 0 ? <p className="import-row__note">Verandert: {row.changes.join(', ')}.</p> : null}
			{mayDecide ? <ClaimChoice row={row} context={context} onChange={(fresh, freshRun) => onChange(fresh, freshRun, true)} /> : null}
			{row.register && row.outcome !== 'same' ? <RegisterDecision row={row} register={row.register} context={context} onChange={onChange} /> : null}
			{mayMend && (isFaulty || isOpen) ? <RowForm row={row} showsAll={isOpen} context={context} onChange={mended} /> : null}
			{!mayMend && isOpen ? <RowCells row={row} /> : null}
		</li>
	);
}

/** What is said of several columns in one sentence: a row that lacks a lot would fill the screen otherwise. */
function warningsOf({ warnings }: ImportRowShown): { columns: string; message: string }[] {
	const messages = [...new Set(warnings.map(({ message }) => message))];
	return messages.map((message) => ({
		message,
		columns: warnings.flatMap((warning) => (warning.message === message && warning.column ? [warning.column] : [])).join(', '),
	}));
}
