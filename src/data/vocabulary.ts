import { cms } from './cms.ts';
import type { Vocabulary } from './schemas.ts';

/** Every search needs the vocabulary to tell sense from nonsense; asking the CMS each time would cost more than the search. */
const SECONDS = 20;
const TAGS = new Set(['vocabulary', 'paths', 'regions', 'providers']);

let remembered: { vocabulary: Promise<Vocabulary>; until: number } | null = null;

/** The vocabulary, at most twenty seconds old. A failure is not remembered. */
export function recentVocabulary(): Promise<Vocabulary> {
	if (remembered && remembered.until > Date.now()) return remembered.vocabulary;
	const vocabulary = cms.getVocabulary();
	const own = { vocabulary, until: Date.now() + SECONDS * 1000 };
	remembered = own;
	vocabulary.catch(() => {
		if (remembered === own) remembered = null;
	});
	return vocabulary;
}

/** Called with the tags of what has changed; an item's own tag, such as `path:x`, counts as its kind. */
export function forgetVocabulary(tags: readonly string[]): void {
	if (tags.some((tag) => TAGS.has(tag) || TAGS.has(`${tag.split(':')[0]}s`))) remembered = null;
}
