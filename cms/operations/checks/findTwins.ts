import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext';
import type { PayloadRequest } from 'payload';
import { idOf } from '../../access/principal.ts';
import { shinglesOf, similarityOf } from '../../domain/offering/similarity.ts';
import type { Offering } from '../../payload-types.ts';

/** Another offering whose text is much the same. `share` runs from 0 to 1. */
export type TwinOffering = { id: string; title: string; share: number };
/** Names offerings whose words are near those of a text; empty where search gives no answer in time. */
export type FindCandidates = (text: string) => Promise<string[]>;

/** Written from each other; texts of one provider share their set phrases and stay below. */
const TOO_MUCH_ALIKE = 0.25;
const MOST_OF_PROVIDER = 150;
const MOST_SHOWN = 3;
const TEXTS = { title: true, summary: true, description: true, learningOutcomes: true } as const;
type Text = Pick<Offering, 'id'> & Partial<Pick<Offering, keyof typeof TEXTS>>;

/**
 * Offerings much like this one, the most alike first, of those that the user may read: the newest of the same provider, drafts too, and what
 * search finds near its words.
 */
export async function findTwins({
	req,
	draft,
	findCandidates,
}: {
	req: PayloadRequest;
	draft: Offering;
	findCandidates: FindCandidates;
}): Promise<TwinOffering[]> {
	const own = shinglesOf(textOf(draft));
	if (own.size === 0) return [];
	const [ofProvider, ofSearch] = await Promise.all([
		findOfProvider({ req, draft }),
		findCandidates(`${draft.title} ${draft.summary}`).then((ids) => findLive({ req, ids })),
	]);
	const others = new Map([...ofProvider, ...ofSearch].map((other) => [other.id, other]));
	others.delete(draft.id);
	return [...others.values()]
		.map((other) => ({ id: other.id, title: other.title || 'Zonder titel', share: similarityOf(own, shinglesOf(textOf(other))) }))
		.filter(({ share }) => share >= TOO_MUCH_ALIKE)
		.sort((one, other) => other.share - one.share)
		.slice(0, MOST_SHOWN);
}

async function findOfProvider({ req, draft }: { req: PayloadRequest; draft: Offering }): Promise<Text[]> {
	const provider = idOf(draft.provider);
	if (!provider) return [];
	const { docs } = await req.payload.find({
		collection: 'offerings',
		draft: true,
		where: { provider: { equals: provider } },
		sort: '-updatedAt',
		depth: 0,
		select: TEXTS,
		limit: MOST_OF_PROVIDER,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return docs;
}

async function findLive({ req, ids }: { req: PayloadRequest; ids: string[] }): Promise<Text[]> {
	if (ids.length === 0) return [];
	const { docs } = await req.payload.find({
		collection: 'offerings',
		where: { id: { in: ids } },
		depth: 0,
		select: TEXTS,
		limit: ids.length,
		pagination: false,
		overrideAccess: false,
		user: req.user,
		req,
	});
	return docs;
}

function textOf({ summary, description, learningOutcomes }: Text): string {
	const running = description ? convertLexicalToPlaintext({ data: description }) : '';
	return [summary, running, ...(learningOutcomes ?? []).map(({ text }) => text)].join('\n\n');
}
