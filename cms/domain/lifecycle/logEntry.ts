/** One step as the log keeps it. Everything in it is part of the chain but `hash` itself. Moments are ISO 8601. */
export type LogEntry = {
	/** `<collection>:<id>:<revision>`, unique. */
	key: string;
	kind: string;
	itemId: string;
	case: string | null;
	provider: string | null;
	revision: number;
	at: string;
	actor: string | null;
	actorLabel: string | null;
	onBehalfOf: string | null;
	capacity: string;
	verb: string;
	from: string | null;
	to: string;
	fields: readonly string[];
	textDigest: string | null;
	previousHash: string | null;
};

/** The key of an entry: one per record and revision, so that of two that take the same step one fails. */
export function logKey({ kind, itemId, revision }: Pick<LogEntry, 'kind' | 'itemId' | 'revision'>): string {
	return `${kind}:${itemId}:${revision}`;
}

/** An entry as the text of which the hash is taken: its values in a fixed order. */
export function entryText(entry: LogEntry): string {
	const { key, kind, itemId, case: about, provider, revision, at, actor, actorLabel, onBehalfOf, capacity, verb, from, to, fields, textDigest } = entry;
	return JSON.stringify([
		entry.previousHash,
		key,
		kind,
		itemId,
		about,
		provider,
		revision,
		at,
		actor,
		actorLabel,
		onBehalfOf,
		capacity,
		verb,
		from,
		to,
		[...fields],
		textDigest,
	]);
}
