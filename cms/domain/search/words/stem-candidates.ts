const VOWELS = 'aeiouy';
/** Two letters for one vowel; other pairs, as in "sociale", belong to two syllables. */
const CLOSED: ReadonlySet<string> = new Set(['aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'ui', 'eu', 'ei', 'ij', 'au', 'ou', 'ai', 'oi']);

/**
 * What may be left when an ending that begins with a vowel is taken off, most likely first, by the rules of Dutch spelling:
 * an open syllable had its vowel halved, a closed one its consonant doubled, and v and z stand for f and s.
 * Examples: `lez` gives `lees`; `less` gives `les`; `reken` gives `rekeen`, `reken`; `schrijv` gives `schrijf`.
 */
export function stemCandidates(rest: string): string[] {
	const last = rest.at(-1) ?? '';
	const before = rest.at(-2) ?? '';
	if (last === before && !isVowel(last)) return [rest.slice(0, -1)];
	const hard = `${rest.slice(0, -1)}${harden(last)}`;
	const doubled = `${rest.slice(0, -1)}${before}${harden(last)}`;
	if (isVowel(last) || !isVowel(before)) return [hard];
	// "creëren": an e may follow an e in another syllable.
	if (CLOSED.has(rest.slice(-3, -1))) return before === 'e' ? [hard, doubled] : [hard];
	// A single syllable that was open is always long: "tonen" comes of "toon", not of "ton".
	return countSyllables(rest) === 1 ? [doubled] : [doubled, hard];
}

function harden(letter: string): string {
	if (letter === 'v') return 'f';
	return letter === 'z' ? 's' : letter;
}

function isVowel(letter: string): boolean {
	return letter !== '' && VOWELS.includes(letter);
}

function countSyllables(word: string): number {
	return word.match(/[aeiouy]+/g)?.length ?? 0;
}
