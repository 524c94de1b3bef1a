import { addDays } from '../shared/days.ts';
import type { RoleAssignment } from '../shared/roles.ts';

/** A role between two days; both empty where somebody holds it in the own right. Days as `JJJJ-MM-DD`. */
export type Term = { from: string | null; until: string | null };

/** The longest that somebody is replaced at a stretch. */
const LONGEST_IN_DAYS = 366;

/** Whether a role counts on a day: always where it has no dates, else from the first to the last day, both included. */
export function isInForce({ from, until }: Term, day: string): boolean {
	return (from === null || from <= day) && (until === null || day <= until);
}

export type DeputyFault = 'not-held' | 'self' | 'past' | 'reversed' | 'too-long' | 'other-organisation' | 'overlaps';

/** What somebody is told when a deputy can't be named. */
export const DEPUTY_ADVICE: Record<DeputyFault, string> = {
	'not-held': 'Deze rol heeft degene die vervangen wordt niet zelf, dus is er niets te vervangen.',
	self: 'Kies een ander: niemand vervangt zichzelf.',
	past: 'De laatste dag is al voorbij. Kies een dag vanaf vandaag.',
	reversed: 'De laatste dag ligt voor de eerste. Draai ze om.',
	'too-long': 'Een vervanging duurt hoogstens een jaar.',
	'other-organisation': 'Kies een actieve collega van dezelfde organisatie.',
	overlaps: 'Deze collega vervangt in (een deel van) deze periode al in deze rol.',
};

type Row = RoleAssignment & Term & { deputyFor: string | null };

/** Why somebody can't be replaced so, if anything. Who replaces must belong to the organisation of the role, where it has one. */
export function deputyFault({
	principal,
	deputy,
	wanted,
	term,
	today,
}: {
	principal: { id: string; rows: readonly Row[] };
	deputy: { id: string; rows: readonly Row[] };
	wanted: RoleAssignment;
	term: { from: string; until: string };
	today: string;
}): DeputyFault | null {
	if (principal.id === deputy.id) return 'self';
	if (term.until < term.from) return 'reversed';
	if (term.until < today) return 'past';
	if (term.until > addDays(term.from, LONGEST_IN_DAYS)) return 'too-long';
	if (!principal.rows.some((row) => row.deputyFor === null && isSameRole(row, wanted))) return 'not-held';
	const own = deputy.rows.filter((row) => row.deputyFor === null);
	if (!own.some((row) => isSameOrganisation(row, wanted))) return 'other-organisation';
	const others = deputy.rows.filter((row) => row.deputyFor === principal.id && isSameRole(row, wanted));
	return others.some((row) => (row.from ?? '') <= term.until && term.from <= (row.until ?? '')) ? 'overlaps' : null;
}

/** Whether two assignments are the same role for the same organisation. */
export function isSameRole(a: RoleAssignment, b: RoleAssignment): boolean {
	return a.role === b.role && isSameOrganisation(a, b);
}

function isSameOrganisation(a: RoleAssignment, b: RoleAssignment): boolean {
	return a.providerId === b.providerId && a.regionId === b.regionId;
}
