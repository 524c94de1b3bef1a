import { LEXICON_DATA } from './lexicon-data.ts';

/**
 * What a word can be. The letters are those of the data file:
 * `b` begin of a compound, `s` begin followed by a linking s, `e` end of a compound,
 * `v` stem of a verb, `i` infinitive, `n` noun that has a plural, `a` adjective.
 */
export type WordClass = 'b' | 's' | 'e' | 'v' | 'i' | 'n' | 'a';

/** Words in folded form (`foldText`) with their classes as letters. */
export type Lexicon = ReadonlyMap<string, string>;

/**
 * Words of teaching that a dictionary for spelling leaves out of compounds because they are short,
 * and abbreviations that it does not know.
 */
const OF_TEACHING: Readonly<Record<string, string>> = {
	les: 'bevn',
	vak: 'ben',
	wet: 'bsen',
	klas: 'bn',
	ict: 'b',
	bso: 'b',
	nt2: 'b',
	vmbo: 'b',
	mbo: 'b',
	hbo: 'b',
	havo: 'b',
	vwo: 'b',
	vve: 'b',
	coach: 'bevn',
	talent: 'bsen',
};

/** The lexicon of a data file: for each combination of classes the words, separated by spaces. */
export function createLexicon(data: Readonly<Record<string, string>>): Lexicon {
	const entries = Object.entries(data).flatMap(([classes, words]) => words.split(' ').map((word): [string, string] => [word, classes]));
	return new Map([...entries, ...Object.entries(OF_TEACHING)]);
}

/** Dutch, about fifty thousand words: see decision 0004. */
export const DUTCH: Lexicon = createLexicon(LEXICON_DATA);

export function isOf({ lexicon, word, classes }: { lexicon: Lexicon; word: string; classes: readonly WordClass[] }): boolean {
	const known = lexicon.get(word);
	return known !== undefined && classes.some((one) => known.includes(one));
}
