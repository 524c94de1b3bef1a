'use client';
import { Button, useListDrawer } from '@payloadcms/ui';
import { useState } from 'react';

type AddCompetenceProps = { stages: number; onAdd: (added: { stage: number; competence: string }) => void };

/** Chooses a stage and then a competence from the register, where a new one can be made as well. */
export function AddCompetence({ stages, onAdd }: AddCompetenceProps) {
	const [chosen, setChosen] = useState(0);
	const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer({ collectionSlugs: ['competences'] });
	const stage = Math.min(chosen, stages - 1);
	if (stages === 0) return null;
	return (
		<>
			<label className="path-outline__choose">
				In fase{' '}
				<select value={stage} onChange={(event) => setChosen(Number(event.target.value))}>
					{Array.from({ length: stages }, (_, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a stage's number is what it is here
						<option key={index} value={index}>
							{index + 1}
						</option>
					))}
				</select>
			</label>
			<Button buttonStyle="secondary" size="small" onClick={openDrawer}>
				Competentie toevoegen
			</Button>
			<ListDrawer
				onSelect={({ docID }) => {
					onAdd({ stage, competence: String(docID) });
					closeDrawer();
				}}
			/>
		</>
	);
}
