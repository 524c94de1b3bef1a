import type { PayloadRequest } from 'payload';
import type { PathVersionFacts } from '../../domain/path/version.ts';
import { dayOf } from '../../domain/shared/days.ts';

export type PathVersionRow = PathVersionFacts & { id: string; whatChanged: string };

/** The versions of a path without their text, the last one first. */
export async function pathVersionFacts({ req, pathId }: { req: PayloadRequest; pathId: string }): Promise<PathVersionRow[]> {
	const { docs } = await req.payload.find({
		collection: 'pathVersions',
		where: { path: { equals: pathId } },
		sort: '-number',
		depth: 0,
		select: { number: true, validFrom: true, state: true, whatChanged: true },
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map(({ id, number, validFrom, state, whatChanged }) => ({ id, number, validFromDay: dayOf(new Date(validFrom)), state, whatChanged }));
}
