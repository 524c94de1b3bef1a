import { foldText } from './fold-text.ts';

/** The words of texts as the index holds them: folded, each once, in order of appearance, joined by spaces. */
export function indexWords(texts: readonly string[]): string {
	return [...new Set(texts.flatMap(foldText))].join(' ');
}
