/** States of an established version of a path: waiting for its day, put live on it, or called off before. */
export const PATH_VERSION_STATES = [
	{ code: 'upcoming', slug: 'aanstaand', label: 'Aanstaand' },
	{ code: 'applied', slug: 'ingegaan', label: 'Ingegaan' },
	{ code: 'cancelled', slug: 'vervallen', label: 'Vervallen' },
] as const;

export type PathVersionState = (typeof PATH_VERSION_STATES)[number]['code'];

/** What the rules need of a version; days are `JJJJ-MM-DD` in Amsterdam. */
export type PathVersionFacts = { number: number; validFromDay: string; state: PathVersionState };

/** The number of the version to come: numbers are never given twice, also not after one was called off. */
export function nextVersionNumber(versions: readonly PathVersionFacts[]): number {
	return Math.max(0, ...versions.map(({ number }) => number)) + 1;
}

/** The last day on which another version begins; a new one must begin after it. Null while there is none. */
export function latestValidFromDay(versions: readonly PathVersionFacts[]): string | null {
	const days = versions.filter(({ state }) => state !== 'cancelled').map(({ validFromDay }) => validFromDay);
	return days.sort().at(-1) ?? null;
}

/** The version in force: the applied one that began last. Null where none was ever established. */
export function versionInForce<Version extends PathVersionFacts>(versions: readonly Version[]): Version | null {
	return versions.filter(({ state }) => state === 'applied').sort((a, b) => b.validFromDay.localeCompare(a.validFromDay))[0] ?? null;
}
