import { foldText } from './fold-text.ts';
import { DUTCH } from './lexicon.ts';
import { rootsOfWord } from './roots-of-word.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Two short words joined by a hyphen are also looked for as one: "e-learning". */
const HYPHENATED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;

/**
 * The words of texts as the index holds them, each once, in order of appearance, joined by spaces: every word as written,
 * its root, and the roots of the parts of a compound. `Leesspecialisten` gives `leesspecialisten lees specialist`.
 * `queryWords` makes of a visitor's text what is found here.
 */
export function indexWords(texts: readonly string[]): string {
	const words = texts.flatMap((text) => [...foldText(text), ...joinedWords(text)]).filter((word) => !STOP_WORDS.has(word));
	return [...new Set(words.flatMap(formsOf))].join(' ');
}

function joinedWords(text: string): string[] {
	return [...text.matchAll(HYPHENATED)].flatMap(([hyphenated]) => foldText(hyphenated.replaceAll('-', '')));
}

function formsOf(word: string): string[] {
	const { whole, parts } = rootsOfWord({ word, lexicon: DUTCH });
	return [word, ...(whole === undefined ? [] : [whole]), ...parts];
}
