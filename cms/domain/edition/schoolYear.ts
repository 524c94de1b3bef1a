import { z } from 'zod';
import { type EditionPattern, nextYear, startOf } from './series.ts';

/** A school year, `2026-2027`: 1 August to 31 July. */
export const schoolYearSchema = z
	.string()
	.regex(/^20\d\d-20\d\d$/)
	.refine((year) => Number(year.slice(5)) === Number(year.slice(0, 4)) + 1, 'Kies een schooljaar.');

/** The school year in which a day falls. */
export function schoolYearOf(day: string): string {
	const year = Number(day.slice(0, 4));
	const first = day.slice(5) >= '08-01' ? year : year - 1;
	return `${first}-${first + 1}`;
}

/** The school year so many years later. */
export function schoolYearAfter(schoolYear: string, count = 1): string {
	const first = Number(schoolYear.slice(0, 4)) + count;
	return `${first}-${first + 1}`;
}

/**
 * The editions to propose for a school year: those of the year before a year later, or, where there were none, the last one of all. Not proposed is
 * what already begins on that day in that place.
 */
export function proposeForYear<Source extends { pattern: EditionPattern }>({
	schoolYear,
	editions,
}: {
	schoolYear: string;
	editions: readonly Source[];
}): { source: Source; pattern: EditionPattern }[] {
	const before = schoolYearAfter(schoolYear, -1);
	const ofYearBefore = editions.filter(({ pattern }) => schoolYearOf(startOf(pattern) ?? '') === before);
	const chosen = ofYearBefore.length > 0 ? ofYearBefore : lastBefore(editions, schoolYear);
	return chosen
		.map((source) => ({ source, pattern: intoYear(source.pattern, schoolYear) }))
		.filter(({ pattern }) => !editions.some((one) => isSame(one.pattern, pattern)));
}

function lastBefore<Source extends { pattern: EditionPattern }>(editions: readonly Source[], schoolYear: string): Source[] {
	const earlier = editions.filter(({ pattern }) => schoolYearOf(startOf(pattern) ?? '') < schoolYear);
	return earlier.sort((one, other) => (startOf(one.pattern) ?? '').localeCompare(startOf(other.pattern) ?? '')).slice(-1);
}

function intoYear(pattern: EditionPattern, schoolYear: string): EditionPattern {
	let moved = nextYear(pattern);
	while (schoolYearOf(startOf(moved) ?? '9999') < schoolYear) moved = nextYear(moved);
	return moved;
}

function isSame(one: EditionPattern, other: EditionPattern): boolean {
	return startOf(one) === startOf(other) && placeOf(one) === placeOf(other);
}

/** Where an edition meets, in a word; null online. */
export function placeOf({ meetings }: EditionPattern): string | null {
	return meetings.find(({ place }) => place)?.place ?? null;
}
