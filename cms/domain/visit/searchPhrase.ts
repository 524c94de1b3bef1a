import { foldText } from '../search/words/fold-text.ts';

const LONGEST = 60;
const MOST_WORDS = 8;
/** A phrase is shown from this many times a month: what few people typed might say who they are. */
export const SHOWN_FROM = 5;

/**
 * A search as it may be counted: folded, short, the same for everybody who means the same. Null where it says little or might be about a person:
 * an e-mail or web address, a long number, a postcode, a whole sentence.
 * Example: `  Rekencoördinator  (PO)` gives `rekencoordinator po`.
 */
export function searchPhrase(typed: string): string | null {
	if (looksPersonal(typed)) return null;
	const words = foldText(typed.slice(0, 300));
	const phrase = words.join(' ');
	return words.length === 0 || words.length > MOST_WORDS || phrase.length > LONGEST ? null : phrase;
}

function looksPersonal(typed: string): boolean {
	const digits = typed.replace(/\D/g, '');
	return (
		/@|https?:|www\./i.test(typed) ||
		digits.length > 4 ||
		/\b\d{4}\s?[a-z]{2}\b/i.test(typed) ||
		/\b(mijn naam|ik heet|meester|juf|mevrouw|meneer|dhr|mevr|mw)\b/i.test(typed)
	);
}
