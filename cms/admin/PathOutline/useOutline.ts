'use client';
import { useForm, useFormFields } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useCallback } from 'react';
import type { Outline, OutlineMove } from '../../domain/path/outline.ts';

/** What the outline shows of a competence row: which competence it names and how many offerings stand with it. */
export type RowFacts = { competence: string | null; offerings: number };

/** The stages of the form as an outline, and the verbs that change them. The form keeps them until somebody saves. */
export function useOutline(path: string) {
	const { addFieldRow, moveFieldRow, removeFieldRow, getFields } = useForm();
	const outline: Outline = useFormFields(([fields]) =>
		rowIds(fields, path).map((id, stage) => ({ id, competences: rowIds(fields, `${path}.${stage}.competences`) })),
	);
	const facts: Record<string, RowFacts> = useFormFields(([fields]) => readFacts(fields, path));

	const move = useCallback(
		(change: OutlineMove) => {
			const listOf = (stage: number) => `${path}.${stage}.competences`;
			if (change.kind === 'stage') return moveFieldRow({ path, moveFromIndex: change.from, moveToIndex: change.to });
			const { from, to } = change;
			if (from.stage === to.stage) return moveFieldRow({ path: listOf(from.stage), moveFromIndex: from.index, moveToIndex: to.index });
			const row = rowState(getFields(), `${listOf(from.stage)}.${from.index}.`);
			removeFieldRow({ path: listOf(from.stage), rowIndex: from.index });
			addFieldRow({ path: listOf(to.stage), schemaPath: 'stages.competences', rowIndex: to.index, subFieldState: row });
		},
		[addFieldRow, getFields, moveFieldRow, path, removeFieldRow],
	);

	const addStage = useCallback(() => addFieldRow({ path, schemaPath: 'stages' }), [addFieldRow, path]);
	const addCompetence = useCallback(
		({ stage, competence }: { stage: number; competence: string }) =>
			addFieldRow({
				path: `${path}.${stage}.competences`,
				schemaPath: 'stages.competences',
				subFieldState: { competence: { value: competence, initialValue: competence, valid: true, passesCondition: true } },
			}),
		[addFieldRow, path],
	);
	const removeCompetence = useCallback(
		({ stage, index }: { stage: number; index: number }) => removeFieldRow({ path: `${path}.${stage}.competences`, rowIndex: index }),
		[path, removeFieldRow],
	);
	const removeStage = useCallback((stage: number) => removeFieldRow({ path, rowIndex: stage }), [path, removeFieldRow]);

	return { outline, facts, move, addStage, addCompetence, removeCompetence, removeStage };
}

function rowIds(fields: FormState, path: string): string[] {
	return (fields[path]?.rows ?? []).map(({ id }) => id);
}

function readFacts(fields: FormState, path: string): Record<string, RowFacts> {
	const facts: Record<string, RowFacts> = {};
	for (const [stage] of rowIds(fields, path).entries()) {
		for (const [index, id] of rowIds(fields, `${path}.${stage}.competences`).entries()) {
			const competence = fields[`${path}.${stage}.competences.${index}.competence`]?.value;
			const offerings = fields[`${path}.${stage}.competences.${index}.offerings`]?.value;
			facts[id] = { competence: typeof competence === 'string' ? competence : null, offerings: Array.isArray(offerings) ? offerings.length : 0 };
		}
	}
	return facts;
}

/** The state of one row, by the names of its fields, so that it can be put elsewhere as it is. */
function rowState(fields: FormState, prefix: string): FormState {
	return Object.fromEntries(Object.entries(fields).flatMap(([key, state]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), state]] : [])));
}
