import { foldText } from './fold-text.ts';

/** A visitor's text as Meilisearch takes it; whether an offering must match all its words. */
export type QueryWords = { text: string; mustMatchAll: boolean };

const MOST_WORDS = 10;

/** The words of a visitor's text, in the same form in which the index holds them. */
export function queryWords(text: string): QueryWords {
	return { text: foldText(text).slice(0, MOST_WORDS).join(' '), mustMatchAll: true };
}
