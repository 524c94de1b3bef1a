import type { SanitizedConfig } from 'payload';
import { leavesOf, QUALITY, targetsOf } from './fieldPaths.ts';

/** Over more than two records Payload refuses a question whoever asks, and forgets to wait for the refusal: it would end up as an unhandled rejection. */
const MOST_STEPS = 2;

/** Every path from a collection, through records of the quality process, to an account: by each of them a list could be asked about a person. */
export function peoplePathsOf(config: SanitizedConfig): { slug: string; path: string }[] {
	return config.collections.flatMap(({ slug }) => pathsFrom({ config, slug, seen: [slug] }).map((path) => ({ slug, path })));
}

function pathsFrom({ config, slug, seen }: { config: SanitizedConfig; slug: string; seen: readonly string[] }): string[] {
	const fields = config.collections.find((collection) => collection.slug === slug)?.flattenedFields ?? [];
	return leavesOf(fields).flatMap(({ path, field }) =>
		targetsOf(field).flatMap((target) => {
			if (target === 'users') return QUALITY.some((one) => seen.includes(one)) ? [path] : [];
			const isOnward = seen.length < MOST_STEPS && !seen.includes(target) && QUALITY.some((one) => one === target);
			return isOnward ? pathsFrom({ config, slug: target, seen: [...seen, target] }).map((rest) => `${path}.${rest}`) : [];
		}),
	);
}
