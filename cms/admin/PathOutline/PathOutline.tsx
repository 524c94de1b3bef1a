'use client';
import { Button, DraggableSortable, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { moveByStep, moveOnDrop, type OutlineMove, type OutlineRow, rowsOfOutline } from '../../domain/path/outline.ts';
import { AddCompetence } from './AddCompetence.tsx';
import { OutlineLine } from './OutlineLine.tsx';
import { useCompetenceTitles } from './useCompetenceTitles.ts';
import { useOutline } from './useOutline.ts';
import './PathOutline.css';

const PATH = 'stages';

/** The stages and competences of a path on one screen: moved by drag, by button or by Alt with an arrow; also from stage to stage. */
export function PathOutline() {
	const { hasSavePermission } = useDocumentInfo();
	const { disabled } = useForm();
	const { outline, facts, move, addStage, addCompetence, removeCompetence, removeStage } = useOutline(PATH);
	const titles = useCompetenceTitles(Object.values(facts).flatMap(({ competence }) => competence ?? []));
	const [spoken, setSpoken] = useState('');
	const rows = rowsOfOutline(outline);
	const isReadOnly = Boolean(disabled) || hasSavePermission === false;
	const section = useRef<HTMLElement>(null);
	const isStageAdded = useRef(false);

	// Whoever adds a stage goes on by naming it.
	useEffect(() => {
		if (!isStageAdded.current || outline.length === 0) return;
		isStageAdded.current = false;
		section.current?.querySelector<HTMLInputElement>(`[aria-label="Naam van fase ${outline.length}"]`)?.focus();
	}, [outline.length]);

	const nameOf = (row: OutlineRow) =>
		row.kind === 'stage' ? `Fase ${row.stage + 1}` : (titles[facts[row.id]?.competence ?? ''] ?? 'Nog geen competentie gekozen');
	const carryOut = (row: OutlineRow, change: OutlineMove | null) => {
		if (!change) return;
		move(change);
		setSpoken(
			change.kind === 'stage'
				? `Fase ${change.from + 1} is nu fase ${change.to + 1}.`
				: `${nameOf(row)} staat nu op plaats ${change.to.index + 1} van fase ${change.to.stage + 1}.`,
		);
	};

	return (
		<section ref={section} className="path-outline" aria-label="Opzet van het pad">
			<p className="path-outline__help">
				De opzet in één oogopslag. Sleep een regel aan de greep, of zet de cursor erop en druk op Alt met een pijltje omhoog of omlaag; een competentie gaat zo
				ook naar een andere fase. Omschrijvingen en aanbod vult u hieronder in.
			</p>
			<DraggableSortable
				className="path-outline__rows"
				ids={rows.map(({ id }) => id)}
				onDragEnd={({ moveFromIndex, moveToIndex }) => {
					const row = rows[moveFromIndex];
					if (row && !isReadOnly) carryOut(row, moveOnDrop({ outline, from: moveFromIndex, to: moveToIndex }));
				}}
			>
				{rows.map((row) => (
					<OutlineLine
						key={row.id}
						row={row}
						path={PATH}
						name={nameOf(row)}
						offerings={facts[row.id]?.offerings ?? 0}
						competences={outline[row.stage]?.competences.length ?? 0}
						isReadOnly={isReadOnly}
						onStep={(step) => carryOut(row, moveByStep({ outline, row, step }))}
						onRemove={() => (row.kind === 'stage' ? removeStage(row.stage) : removeCompetence(row))}
					/>
				))}
			</DraggableSortable>
			{isReadOnly ? null : (
				<div className="path-outline__add">
					<AddCompetence stages={outline.length} onAdd={addCompetence} />
					<Button
						buttonStyle="secondary"
						size="small"
						onClick={() => {
							isStageAdded.current = true;
							addStage();
						}}
					>
						Fase toevoegen
					</Button>
				</div>
			)}
			<p className="path-outline__spoken" aria-live="polite">
				{spoken}
			</p>
		</section>
	);
}
