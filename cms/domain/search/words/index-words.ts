import { foldText } from './fold-text.ts';
import { DUTCH } from './lexicon.ts';
import { rootsOfWord } from './roots-of-word.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * The words of texts as the index holds them, each once, in order of appearance, joined by spaces: every word as written,
 * its root, and the roots of the parts of a compound. `Leesspecialisten` gives `leesspecialisten lees specialist`.
 * `queryWords` makes of a visitor's text what is found here.
 */
export function indexWords(texts: readonly string[]): string {
	const forms = new Set<string>();
	for (const word of new Set(texts.flatMap(wordsOf))) {
		if (STOP_WORDS.has(word)) continue;
		forms.add(word);
		const { whole, parts } = rootsOfWord({ word, lexicon: DUTCH });
		if (whole !== undefined) forms.add(whole);
		for (const part of parts) forms.add(part);
	}
	return [...forms].join(' ');
}

/** Words joined by a hyphen are also looked for as one: "e-learning", "elearning". */
function wordsOf(text: string): string[] {
	const hyphenated = text.includes('-') ? text.split(/\s+/).filter((word) => word.includes('-')) : [];
	return [...foldText(text), ...hyphenated.flatMap((word) => foldText(word.replaceAll('-', '')))];
}
