import { versionInForce } from '../../domain/path/version.ts';
import type { Context } from '../catalogueContext.ts';
import { pathVersionFacts } from './pathVersionFacts.ts';

/** What the page of a path says of its versions: the one in force, those before it, and what is announced. */
export async function loadPathVersions({ req }: Context, pathId: string) {
	const versions = await pathVersionFacts({ req, pathId });
	const current = versionInForce(versions);
	const present = ({ number, validFromDay, whatChanged }: (typeof versions)[number]) => ({ number, validFrom: validFromDay, whatChanged });
	return {
		current: current ? present(current) : null,
		earlier: versions.filter(({ state, number }) => state === 'applied' && number !== current?.number).map(present),
		announced: versions.filter(({ state }) => state === 'upcoming').map(present),
	};
}
