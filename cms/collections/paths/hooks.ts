import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import { refuseAll } from '../refuse.ts';

type Stage = { requiredCompetences?: number | null; competences?: unknown[] | null };

/** A path that goes live asks of no stage more competences than stand in it. */
export const requireReachableStages: CollectionBeforeChangeHook = ({ data, req }) => {
	if (data['_status'] === 'published') refuseUnreachable({ collection: 'paths', stages: data['stages'] ?? [], req });
	return data;
};

/** The same for a version of a path, which is never a draft. */
export const requireReachableStagesInVersion: CollectionBeforeChangeHook = ({ data, req }) => {
	refuseUnreachable({ collection: 'pathVersions', stages: data['stages'] ?? [], req });
	return data;
};

function refuseUnreachable({ collection, stages, req }: { collection: CollectionSlug; stages: Stage[]; req: PayloadRequest }): void {
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
	if (errors.length > 0) refuseAll({ collection, errors, req });
}
