import { foldText } from './fold-text.ts';
import { DUTCH } from './lexicon.ts';
import { rootsOfWord } from './roots-of-word.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A visitor's text as Meilisearch takes it; whether an offering must match all its words. */
export type QueryWords = { text: string; mustMatchAll: boolean };

/** Meilisearch reads no more than ten words. */
const MOST_WORDS = 10;
/** Somebody who writes more than this describes rather than names: what matches most comes first, not only what matches all. */
const MOST_REQUIRED = 5;

/**
 * The words of a visitor's text, in the form in which `indexWords` writes them.
 *
 * A word that we know is put between quotes as its root, so that it is found exactly and in every form: no guessing at
 * typing errors, "toets" is not "koets". A compound becomes its parts. Any other word (a name, a slip of the pen, a word
 * half typed) stays as it is, and Meilisearch allows for errors and, at the end, for more letters.
 *
 * Up to five words must all match. Of a longer text the ten longest words count, the longest first, and all but the
 * first may be missing; `withoutFirstWord` is the next attempt when nothing has the first.
 */
export function queryWords(text: string): QueryWords {
	const folded = foldText(text);
	const telling = folded.filter((word) => !STOP_WORDS.has(word));
	// Only small words: the last may be the beginning of a longer one.
	if (telling.length === 0) return { text: folded.at(-1) ?? '', mustMatchAll: true };
	const terms = [...new Set(telling.flatMap(termsOf))];
	if (terms.length <= MOST_REQUIRED) return { text: terms.join(' '), mustMatchAll: true };
	// Meilisearch never drops what is between quotes.
	const longest = terms.map(bare).toSorted((a, b) => b.length - a.length);
	return { text: longest.slice(0, MOST_WORDS).join(' '), mustMatchAll: false };
}

/** A longer text without its first word, or nothing when there is no other attempt to make. */
export function withoutFirstWord({ text, mustMatchAll }: QueryWords): QueryWords | undefined {
	const rest = text.split(' ').slice(1);
	return mustMatchAll || rest.length === 0 ? undefined : { text: rest.join(' '), mustMatchAll };
}

function termsOf(word: string): string[] {
	const { whole, parts } = rootsOfWord({ word, lexicon: DUTCH });
	if (parts.length > 0) return parts.map(exactly);
	return [whole === undefined ? word : exactly(whole)];
}

function exactly(root: string): string {
	return `"${root}"`;
}

function bare(term: string): string {
	return term.replaceAll('"', '');
}
