import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../../access/principal.ts';
import { CAPACITY_LABELS, type Capacity, stateOf } from '../../domain/lifecycle/lifecycle.ts';
import type { CaseLog } from '../../payload-types.ts';
import { namesById } from '../namesById.ts';
import { LIFECYCLES, type LifecycleCollection } from './collections.ts';

/** One step as a timeline shows it. `who` is a name only for readers who may know it, else the capacity. */
export type TimelineStep = { key: string; at: string; verb: string; word: string; label: string; stateLabel: string; who: string; text: string | null };

/** Steps that tell about a person of the office or committee: only who may read names reads them. */
const OFFICE_VERBS = ['declare-conflict', 'name-substitute'] as const;

/**
 * The steps of a record, or of a case with all around it, oldest first; what people wrote stands beside them unless it was erased. Asks with the
 * rights of the system: whoever calls it has made sure that the reader may read the case, and which `kinds` (a provider sees no reviews).
 */
export async function loadTimeline({
	req,
	where,
	kinds,
	showsNames,
	showsTexts,
}: {
	req: PayloadRequest;
	where: { case: string } | { kind: LifecycleCollection; itemId: string };
	kinds: readonly LifecycleCollection[];
	showsNames: boolean;
	/** Which steps' texts the reader may read. */
	showsTexts: (step: { kind: string; verb: string }) => boolean;
}): Promise<TimelineStep[]> {
	const about: Where = 'case' in where ? { case: { equals: where.case } } : { and: [{ kind: { equals: where.kind } }, { itemId: { equals: where.itemId } }] };
	const { docs } = await req.payload.find({
		collection: 'caseLog',
		where: { and: [about, { kind: { in: [...kinds] } }, ...(showsNames ? [] : [{ verb: { not_in: [...OFFICE_VERBS] } }])] },
		sort: ['at', 'revision'],
		depth: 0,
		limit: 500,
		pagination: false,
		req,
	});
	const texts = await textsOf({ req, keys: docs.filter(({ textDigest, kind, verb }) => textDigest && showsTexts({ kind, verb })).map(({ key }) => key) });
	const names = showsNames ? await namesById({ req, collection: 'users', ids: docs.flatMap(({ actor }) => idOf(actor) ?? []) }) : new Map<string, string>();
	return docs.map((entry) => stepOf({ entry, texts, names }));
}

function stepOf({ entry, texts, names }: { entry: CaseLog; texts: Map<string, string>; names: Map<string, string> }): TimelineStep {
	const lifecycle = isLifecycle(entry.kind) ? LIFECYCLES[entry.kind] : null;
	const stateLabel = lifecycle ? stateOf<string>(lifecycle, entry.to).label : entry.to;
	return {
		key: entry.key,
		at: entry.at,
		verb: entry.verb,
		word: lifecycle?.word ?? entry.kind,
		// A record begins by being what it then is: an invitation, a received objection.
		label: lifecycle?.steps.find(({ verb }) => verb === entry.verb)?.label ?? (entry.revision === 0 ? stateLabel : entry.verb),
		stateLabel,
		who: names.get(idOf(entry.actor) ?? '') ?? (isCapacity(entry.capacity) ? whoIs(entry.capacity) : entry.capacity),
		text: texts.get(entry.key) ?? null,
	};
}

function whoIs(capacity: Capacity): string {
	return capacity === 'system' ? 'vanzelf' : CAPACITY_LABELS[capacity];
}

async function textsOf({ req, keys }: { req: PayloadRequest; keys: string[] }): Promise<Map<string, string>> {
	if (keys.length === 0) return new Map();
	const { docs } = await req.payload.find({ collection: 'caseTexts', where: { key: { in: keys } }, depth: 0, limit: 0, pagination: false, req });
	return new Map(docs.flatMap(({ key, text }): [string, string][] => (text ? [[key, text]] : [])));
}

function isLifecycle(kind: string): kind is LifecycleCollection {
	return Object.hasOwn(LIFECYCLES, kind);
}

function isCapacity(capacity: string): capacity is Capacity {
	return Object.hasOwn(CAPACITY_LABELS, capacity);
}
