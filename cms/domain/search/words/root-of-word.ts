import { isOf, type Lexicon, type WordClass } from './lexicon.ts';
import { stemCandidates } from './stem-candidates.ts';

type Input = { word: string; lexicon: Lexicon };
type Rule = (input: Input) => string | undefined;

/** What the rules would get wrong, and nouns of verbs that stand for the same thing. Not for endings that follow a rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
	kinder: 'kind',
	kinderen: 'kind',
	coaching: 'coach',
	training: 'train',
	trainingen: 'train',
	oefening: 'oefen',
	oefeningen: 'oefen',
	toetsing: 'toets',
	gelezen: 'lees',
	geschreven: 'schrijf',
	geholpen: 'help',
	ondersteuner: 'ondersteun',
};

/** Verbs with these beginnings have an action noun in -ing that means the same: begeleiden, begeleiding. Not so rekenen, rekening. */
const VERB_PREFIX = /^(aan|achter|af|be|bij|door|her|in|mede|na|onder|ont|op|over|samen|tegen|toe|uit|ver|voor|weg|zelf)/;
const INFINITIVE_END = 2;
/** Shorter, and "gezond" would come of "zon". */
const SHORTEST_VERB = 4;

const RULES: readonly Rule[] = [
	({ word }) => IRREGULAR[word],
	rootOfInfinitive,
	rootOfActionNoun,
	rootOfLatinNoun,
	rootOfQuality,
	rootOfThirdPerson,
	rootOfAdjectivalParticiple,
	rootOfListedPlural,
	({ word, lexicon }) => (lexicon.has(word) ? word : undefined),
	rootOfPlural,
	rootOfDiminutive,
	rootOfParticiple,
	rootOfAdjective,
	rootOfPast,
];

/**
 * The form under which all forms of a word come together, or nothing when the lexicon doesn't know the word:
 * `lezen`, `lees`, `leest` give `lees`; `leraren` gives `leraar`; `begeleiding` gives `begeleid`.
 * Takes and gives folded words. Every step is checked against the lexicon, so that no root is made up.
 */
export function rootOfWord(input: Input): string | undefined {
	for (const rule of RULES) {
		const root = rule(input);
		if (root !== undefined) return root;
	}
	return undefined;
}

function firstOf({ candidates, lexicon, classes }: { candidates: readonly string[]; lexicon: Lexicon; classes: readonly WordClass[] }): string | undefined {
	return candidates.find((word) => word.length > 1 && isOf({ lexicon, word, classes }));
}

function rootOfInfinitive({ word, lexicon }: Input): string | undefined {
	if (!word.endsWith('en') || !isOf({ lexicon, word, classes: ['i'] })) return undefined;
	const candidates = stemCandidates(word.slice(0, -INFINITIVE_END));
	// The dictionary marks no stems in t or d (planten): there the noun will do.
	return firstOf({ candidates, lexicon, classes: ['v'] }) ?? firstOf({ candidates, lexicon, classes: ['n', 'b'] });
}

function rootOfActionNoun({ word, lexicon }: Input): string | undefined {
	const rest = word.replace(/ing(en)?$/, '');
	if (rest === word || !VERB_PREFIX.test(word)) return undefined;
	return firstOf({ candidates: stemCandidates(rest), lexicon, classes: ['v'] });
}

/** "differentiatie" is what one does who differentieert. */
function rootOfLatinNoun({ word, lexicon }: Input): string | undefined {
	const rest = /^(.{3,})aties?$/.exec(word)?.[1];
	return rest ? firstOf({ candidates: [`${rest}eer`], lexicon, classes: ['v'] }) : undefined;
}

function rootOfQuality({ word, lexicon }: Input): string | undefined {
	const rest = word.replace(/(heid|heden)$/, '');
	if (rest === word || rest.length < 4) return undefined;
	return (
		firstOf({ candidates: [rest], lexicon, classes: ['a'] }) ??
		(word.endsWith('heden') ? firstOf({ candidates: [`${rest}heid`], lexicon, classes: ['n', 'e'] }) : undefined)
	);
}

/** "leest" is a last as well as a form of reading: a noun that begins no compound gives way. */
function rootOfThirdPerson({ word, lexicon }: Input): string | undefined {
	if (!word.endsWith('t') || isOf({ lexicon, word, classes: ['b', 's', 'v', 'a'] })) return undefined;
	return firstOf({ candidates: [word.slice(0, -1)], lexicon, classes: ['v'] });
}

function rootOfPlural({ word, lexicon }: Input): string | undefined {
	const classes = ['n', 'b', 'e'] as const;
	if (word.endsWith('en'))
		return firstOf({ candidates: stemCandidates(word.slice(0, -2)), lexicon, classes }) ?? firstOf({ candidates: [word.slice(0, -1)], lexicon, classes });
	return word.endsWith('s') ? firstOf({ candidates: [word.slice(0, -1)], lexicon, classes }) : undefined;
}

/** "gesprekken" is in the dictionary by itself, as the begin of compounds. */
function rootOfListedPlural({ word, lexicon }: Input): string | undefined {
	if (!word.endsWith('en') || isOf({ lexicon, word, classes: ['n', 'v', 'a'] })) return undefined;
	return lexicon.has(word) ? rootOfPlural({ word, lexicon }) : undefined;
}

function rootOfDiminutive({ word, lexicon }: Input): string | undefined {
	const match = /^(.+?)(etje|tje|pje|je)s?$/.exec(word);
	const rest = match?.[1] ?? '';
	const base = word.replace(/jes?$/, '');
	return match ? firstOf({ candidates: [base, base.replace(/[tp]$/, ''), rest, ...stemCandidates(rest)], lexicon, classes: ['n', 'b', 'e'] }) : undefined;
}

/** "gedifferentieerd" is in the dictionary as an adjective. */
function rootOfAdjectivalParticiple({ word, lexicon }: Input): string | undefined {
	return lexicon.get(word) === 'a' && word.startsWith('ge') ? rootOfParticiple({ word, lexicon }) : undefined;
}

function rootOfParticiple({ word, lexicon }: Input): string | undefined {
	const present = /^(.+en)de?$/.exec(word)?.[1];
	if (present) return rootOfInfinitive({ word: present, lexicon });
	const past = /^ge(.+?)[dt]?e?$/.exec(word)?.[1];
	return past && past.length >= SHORTEST_VERB ? firstOf({ candidates: [past, ...stemCandidates(past)], lexicon, classes: ['v'] }) : undefined;
}

function rootOfAdjective({ word, lexicon }: Input): string | undefined {
	const match = /^(.+?)(e|er|ere|st|ste)$/.exec(word);
	if (!match) return undefined;
	const rest = match[1] ?? '';
	return firstOf({ candidates: [...stemCandidates(rest), rest], lexicon, classes: ['a'] });
}

function rootOfPast({ word, lexicon }: Input): string | undefined {
	const rest = /^(.+?)[dt]en?$/.exec(word)?.[1];
	return rest ? firstOf({ candidates: [rest], lexicon, classes: ['v'] }) : undefined;
}
