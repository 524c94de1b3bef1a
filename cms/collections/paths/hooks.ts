import type { CollectionBeforeChangeHook } from 'payload';
import { refuseAll } from '../refuse.ts';

type Stage = { requiredCompetences?: number | null; competences?: unknown[] | null };

/** A path that goes live asks of no stage more competences than stand in it. */
export const requireReachableStages: CollectionBeforeChangeHook = ({ data, req }) => {
	if (data['_status'] !== 'published') return data;
	const stages: Stage[] = data['stages'] ?? [];
	const errors = stages.flatMap((stage, index) =>
		(stage.requiredCompetences ?? 0) > (stage.competences?.length ?? 0)
			? [
					{
						path: `stages.${index}.requiredCompetences`,
						label: `Fase ${index + 1}: benodigd aantal competenties`,
						message: 'Deze fase vraagt meer competenties dan erin staan.',
					},
				]
			: [],
	);
	if (errors.length > 0) refuseAll({ collection: 'paths', errors, req });
	return data;
};
