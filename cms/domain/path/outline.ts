/** A path's stages as an outline: each stage with its rows of competences, known by their ids. */
export type Outline = readonly { id: string; competences: readonly string[] }[];

/** One line of the outline as it is read from top to bottom. */
export type OutlineRow = { kind: 'stage'; id: string; stage: number } | { kind: 'competence'; id: string; stage: number; index: number };

/** What a move changes: a stage takes another place, or a competence another place in its own or another stage. */
export type OutlineMove =
	| { kind: 'stage'; from: number; to: number }
	| { kind: 'competence'; from: { stage: number; index: number }; to: { stage: number; index: number } };

/** The lines of an outline from top to bottom: a stage, its competences, the next stage. */
export function rowsOfOutline(outline: Outline): OutlineRow[] {
	return outline.flatMap(({ id, competences }, stage): OutlineRow[] => [
		{ kind: 'stage', id, stage },
		...competences.map((competence, index): OutlineRow => ({ kind: 'competence', id: competence, stage, index })),
	]);
}

/**
 * What it means that the line at `from` was dropped on the place of the line at `to`. A competence joins the stage above its new
 * place (the first one when it is dropped on top); a stage takes its competences along. Null where nothing changes.
 */
export function moveOnDrop({ outline, from, to }: { outline: Outline; from: number; to: number }): OutlineMove | null {
	const rows = rowsOfOutline(outline);
	const row = rows[from];
	if (!row || !rows[to] || from === to) return null;
	const above = rows.filter((_, index) => index !== from).slice(0, to);
	const stagesAbove = above.filter(({ kind }) => kind === 'stage').length;
	if (row.kind === 'stage') return row.stage === stagesAbove ? null : { kind: 'stage', from: row.stage, to: stagesAbove };
	const stage = Math.max(0, stagesAbove - 1);
	const lastStageAt = above.findLastIndex(({ kind }) => kind === 'stage');
	const index = lastStageAt === -1 ? 0 : above.length - lastStageAt - 1;
	return stage === row.stage && index === row.index ? null : competenceMove(row, { stage, index });
}

/** A step up (-1) or down (1) by keyboard; a competence at the edge of its stage goes on into the next one. Null at the ends. */
export function moveByStep({ outline, row, step }: { outline: Outline; row: OutlineRow; step: -1 | 1 }): OutlineMove | null {
	if (row.kind === 'stage') return outline[row.stage + step] ? { kind: 'stage', from: row.stage, to: row.stage + step } : null;
	const own = outline[row.stage]?.competences.length ?? 0;
	const index = row.index + step;
	if (index >= 0 && index < own) return competenceMove(row, { stage: row.stage, index });
	const next = outline[row.stage + step];
	if (!next) return null;
	return competenceMove(row, { stage: row.stage + step, index: step === 1 ? 0 : next.competences.length });
}

function competenceMove({ stage, index }: { stage: number; index: number }, to: { stage: number; index: number }): OutlineMove {
	return { kind: 'competence', from: { stage, index }, to };
}
