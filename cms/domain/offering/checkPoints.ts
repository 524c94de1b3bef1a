/** What is looked through once a year at each offering. */
export const CHECK_POINTS = [
	{ code: 'text', label: 'Tekst klopt nog' },
	{ code: 'price', label: 'Prijs klopt nog' },
	{ code: 'contact', label: 'Contactgegevens kloppen' },
	{ code: 'dates', label: 'Nieuwe data zijn gepland, of bewust niet' },
	{ code: 'links', label: 'Webadressen werken' },
] as const;

export type CheckPoint = (typeof CHECK_POINTS)[number]['code'];

/** The points ticked after one more or one less, in the order of the list. */
export function tickPoint({ points, point, isDone }: { points: readonly CheckPoint[]; point: CheckPoint; isDone: boolean }): CheckPoint[] {
	return CHECK_POINTS.map(({ code }) => code).filter((code) => (code === point ? isDone : points.includes(code)));
}

/** Whether everything was looked through. */
export function isChecked(points: readonly CheckPoint[]): boolean {
	return CHECK_POINTS.every(({ code }) => points.includes(code));
}
