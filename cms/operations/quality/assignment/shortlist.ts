import type { Assignment } from './loadAssignments.ts';

/** A round may have dozens of reviewers: the best of them go along with a page, the others are asked for. */
const MOST_AT_FIRST = 8;

/** Somebody who may be asked for a case, with why or why not in plain Dutch. */
export type Askable = { id: string; name: string; reasons: string[] };

/** What a page shows of an assignment at first. `candidates` are the best and all who are proposed, in order; `others` counts who is left. */
export type Shortlist = { needed: number; proposed: string[]; candidates: Askable[]; others: number };

/** The part of an assignment that a page carries for each of its cases. */
export function shortlistOf({ needed, proposed, candidates }: Assignment): Shortlist {
	const first = candidates.filter(({ id }, index) => index < MOST_AT_FIRST || proposed.includes(id));
	return { needed, proposed, candidates: first.map(askableOf), others: candidates.length - first.length };
}

/** What leaves of a candidate: no points, which say nothing without the others. */
export function askableOf({ id, name, reasons }: Assignment['candidates'][number]): Askable {
	return { id, name, reasons };
}
