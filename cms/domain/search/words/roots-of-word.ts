import type { Lexicon } from './lexicon.ts';
import { rootOfWord } from './root-of-word.ts';
import { splitCompound } from './split-compound.ts';
import { LEADING_WORDS } from './synonyms.ts';

/**
 * What a folded word means as far as search goes: its root, or the roots of its parts; nothing when it is not Dutch as we know it.
 * `whole` also holds the root of a compound that is known as a word.
 */
export type Roots = { whole: string | undefined; parts: readonly string[] };

const CACHE_SIZE = 50_000;
const cache = new Map<string, Roots>();

/** The roots of a word, remembered: the same words come back in every text. */
export function rootsOfWord({ word, lexicon }: { word: string; lexicon: Lexicon }): Roots {
	const known = cache.get(word);
	if (known) return known;
	const roots = findRoots({ word, lexicon });
	if (cache.size >= CACHE_SIZE) cache.clear();
	cache.set(word, roots);
	return roots;
}

function findRoots({ word, lexicon }: { word: string; lexicon: Lexicon }): Roots {
	const root = rootOfWord({ word, lexicon });
	return {
		whole: root === undefined ? undefined : lead(root),
		parts: (splitCompound({ word, lexicon }) ?? []).map(lead),
	};
}

function lead(root: string): string {
	return LEADING_WORDS.get(root) ?? root;
}
