/** How easily a Dutch text reads. `score` runs from 0 (hard) to 100 (easy); `longSentences` as they were written. */
export type Readability = { score: number; wordCount: number; longSentences: string[]; longWords: string[] };

/** Fewer words than this say nothing about how somebody writes. */
const FEWEST_WORDS = 60;
const LONG_SENTENCE = 25;
const LONG_WORD_SYLLABLES = 6;
const WORD = /[\p{L}][\p{L}’'-]*/gu;
const VOWELS = /(?:aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyáéíóúàèâêîôûäëïöü])/gu;

/**
 * Reads a text with the formula of Flesch, as Douma fitted it to Dutch (1960): 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence.
 * Null for a text that is too short to judge. A hint, not a verdict: names and terms of the trade count as hard words.
 */
export function readabilityOf(text: string): Readability | null {
	const sentences = sentencesIn(text);
	const words = sentences.flatMap(wordsIn);
	if (words.length < FEWEST_WORDS) return null;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	const score = 206.84 - 0.77 * ((syllables / words.length) * 100) - 0.93 * (words.length / sentences.length);
	return {
		score: Math.round(Math.min(100, Math.max(0, score))),
		wordCount: words.length,
		longSentences: sentences.filter((sentence) => wordsIn(sentence).length > LONG_SENTENCE),
		longWords: [...new Set(words.filter((word) => syllablesOf(word) >= LONG_WORD_SYLLABLES).map((word) => word.toLowerCase()))],
	};
}

/** The syllables of a Dutch word, counted by its vowel sounds; a trema begins a new one: `reünie` has three, `studie` two. */
export function syllablesOf(word: string): number {
	return Math.max(1, [...word.toLowerCase().matchAll(VOWELS)].length);
}

/** A text cut into sentences at full stops and line ends; lines of a list are sentences of their own. */
function sentencesIn(text: string): string[] {
	return text
		.split(/(?<=[.!?…])\s+|\n+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsIn(sentence).length > 0);
}

function wordsIn(sentence: string): string[] {
	return sentence.match(WORD) ?? [];
}
