const VOWELS = 'aeiouy';

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
	const isOpen = !isVowel(last) && isVowel(before) && !isVowel(rest.at(-3) ?? '');
	const doubled = `${rest.slice(0, -1)}${before}${harden(last)}`;
	// After an e with trema (creëren) the vowel before belongs to another syllable.
	const afterVowel = !isVowel(last) && before === 'e' && isVowel(rest.at(-3) ?? '') ? [doubled] : [];
	if (!isOpen) return [hard, ...afterVowel];
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
