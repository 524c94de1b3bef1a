import { addDays } from '../shared/days.ts';

/** When something is due, as people look at their week. */
export const DUE_GROUPS = [
	{ code: 'late', label: 'Te laat' },
	{ code: 'this-week', label: 'Binnen een week' },
	{ code: 'later', label: 'Later' },
	{ code: 'undated', label: 'Zonder datum' },
] as const;
export type DueGroup = (typeof DUE_GROUPS)[number]['code'];

/** The group of a day; a day itself is still in time. Days are `JJJJ-MM-DD`. */
export function dueGroupOf({ dueDay, today }: { dueDay: string | null; today: string }): DueGroup {
	if (dueDay === null) return 'undated';
	if (dueDay < today) return 'late';
	return dueDay <= addDays(today, 7) ? 'this-week' : 'later';
}

/** What is due in the order of the groups, without the empty ones; within a group as it came. */
export function groupByDue<Dated extends { dueDay: string | null }>(
	items: readonly Dated[],
	today: string,
): { code: DueGroup; label: string; items: Dated[] }[] {
	return DUE_GROUPS.map(({ code, label }) => ({ code, label, items: items.filter(({ dueDay }) => dueGroupOf({ dueDay, today }) === code) })).filter(
		({ items: found }) => found.length > 0,
	);
}
