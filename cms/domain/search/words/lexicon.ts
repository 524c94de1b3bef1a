import { LEXICON_DATA } from './lexicon-data.ts';

/**
 * What a word can be. The letters are those of the data file:
 * `b` begin of a compound, `s` begin followed by a linking s, `e` end of a compound,
 * `v` stem of a verb, `i` infinitive, `n` noun that has a plural, `a` adjective, `o` another word.
 */
export type WordClass = 'b' | 's' | 'e' | 'v' | 'i' | 'n' | 'a' | 'o';

/** Words in folded form (`foldText`) with their classes as letters. */
export type Lexicon = ReadonlyMap<string, string>;

/**
 * Words of teaching that a dictionary for spelling keeps out of compounds because they are short, and abbreviations
 * that it does not know. Words that the dictionary has with one of them ("rekenles") are left to the splitter.
 */
export const OF_TEACHING: Readonly<Record<string, string>> = {
	les: 'benv',
	vak: 'ben',
	klas: 'bn',
	pad: 'en',
	zelf: 'b',
	jonge: 'b',
	ict: 'b',
	bso: 'b',
	nt2: 'b',
	vmbo: 'b',
	mbo: 'b',
	hbo: 'b',
	havo: 'b',
	vwo: 'b',
	vve: 'b',
	coach: 'benv',
	talent: 'bens',
};

/** The lexicon of a data file: for each combination of classes a line with the classes and their words. */
export function createLexicon(data: string): Lexicon {
	const entries = data.split('\n').flatMap((line) => {
		const [classes = '', ...words] = line.split(' ');
		return words.map((word): [string, string] => [word, classes]);
	});
	return new Map([...entries, ...Object.entries(OF_TEACHING)]);
}

/** Dutch, about ninety thousand words: see decision 0004. */
export const DUTCH: Lexicon = createLexicon(LEXICON_DATA);

export function isOf({ lexicon, word, classes }: { lexicon: Lexicon; word: string; classes: readonly WordClass[] }): boolean {
	const known = lexicon.get(word);
	return known !== undefined && classes.some((one) => known.includes(one));
}
