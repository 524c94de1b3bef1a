import { setTimeout } from 'node:timers';
import { z } from 'zod';
import { MOST_IN_BATCH, type VisitInput, visitSchema } from '../../cms/domain/visit/visitInput.ts';
import { postToCms } from './cms.ts';

type Visit = VisitInput & { address: string };

/** Visits are handed on together, this long after the first: a few questions to the database instead of a few for each. */
const GATHER_IN_MS = 1000;
/** While the cms is away no more than this many wait; what comes on top is not counted. */
const MOST_WAITING = 5000;

const answerSchema = z.object({ counted: z.number() });

let waiting: Visit[] = [];
let isGathering = false;

/** What a page told, or null where it can't be read. */
export function parseVisit(text: string): VisitInput | null {
	try {
		const parsed = visitSchema.safeParse(JSON.parse(text));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}

/** Keeps a visit until the next batch. Those of a process that ends right then are lost: they are counts, nobody's work. */
export function noteVisit(visit: Visit): void {
	if (waiting.length >= MOST_WAITING) return;
	waiting.push(visit);
	if (isGathering) return;
	isGathering = true;
	setTimeout(() => void handOn(), GATHER_IN_MS);
}

async function handOn(): Promise<void> {
	const batch = waiting.slice(0, MOST_IN_BATCH);
	waiting = waiting.slice(MOST_IN_BATCH);
	// Not tried again: a batch that was counted after all would count twice.
	await postToCms({ path: '/api/visits/count', body: { visits: batch }, schema: answerSchema }).catch(() => null);
	isGathering = waiting.length > 0;
	if (isGathering) setTimeout(() => void handOn(), waiting.length >= MOST_IN_BATCH ? 0 : GATHER_IN_MS);
}
