/**
 * Words for the same thing in any text about teaching, as roots; the first stands for the others.
 * What is only another name for a sector, subject, form, role or theme belongs to that term, in the vocabulary.
 */
const GROUPS: readonly (readonly string[])[] = [
	['leraar', 'docent', 'leerkracht', 'onderwijzer', 'lerares'],
	['bijscholing', 'nascholing'],
	['autisme', 'ass'],
	['dyslexie', 'dyslectisch'],
	['dyscalculie', 'dyscalculisch'],
];

/** The leading word of each word that has one. */
export const LEADING_WORDS: ReadonlyMap<string, string> = new Map(
	GROUPS.flatMap(([leading, ...others]) => others.map((word): [string, string] => [word, leading ?? word])),
);
