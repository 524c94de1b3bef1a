/**
 * The tags under which the site keeps rendered pages, and which of them a change makes stale.
 * A page carries the tag of its own item and those of the kinds it shows.
 */
const KIND_TAGS: Record<string, { item: string | null; kinds: readonly string[] }> = {
	offerings: { item: 'offering', kinds: ['offerings'] },
	editions: { item: null, kinds: ['offerings'] },
	recognitions: { item: null, kinds: ['offerings', 'recognitions'] },
	paths: { item: 'path', kinds: ['paths', 'vocabulary'] },
	competences: { item: null, kinds: ['competences'] },
	regions: { item: 'region', kinds: ['regions', 'vocabulary'] },
	providers: { item: 'provider', kinds: ['providers', 'vocabulary'] },
	vocabulary: { item: null, kinds: ['vocabulary'] },
	pages: { item: 'page', kinds: ['pages', 'frame'] },
	criteriaSets: { item: null, kinds: ['criteria'] },
	withdrawals: { item: null, kinds: [] },
};

/** Tags that between them stand on every page: what to name when nothing kept may stay. */
export const ALL_TAGS: readonly string[] = [...new Set(Object.values(KIND_TAGS).flatMap(({ kinds }) => kinds))];

/** The tags that a change of one document makes stale; `slugs` are its addresses before and after. */
export function staleTags({ collection, slugs, offeringSlugs }: { collection: string; slugs: readonly string[]; offeringSlugs: readonly string[] }): string[] {
	const { item, kinds } = KIND_TAGS[collection] ?? { item: null, kinds: [] };
	const ownTags = item ? slugs.map((slug) => `${item}:${slug}`) : [];
	return [...new Set([...ownTags, ...kinds, ...offeringSlugs.map((slug) => `offering:${slug}`)])];
}
