import { isOf, type Lexicon, type WordClass } from './lexicon.ts';
import { rootOfWord } from './root-of-word.ts';

type Input = { word: string; lexicon: Lexicon };

const SHORTEST_PART = 3;
const LONG_PART = 5;
const BEGINS = ['n', 'b', 's', 'e', 'v', 'o'] as const;
const ENDS = ['n', 'b', 's', 'e', 'v', 'o', 'a'] as const;
const MOST_PARTS = 4;
/** Known words up to this length are one notion ("leerkracht" has little to do with "kracht"); longer ones are built of others. */
const LONGEST_UNIT = 10;

/**
 * The roots of the parts of a Dutch compound, or nothing when it isn't one:
 * `leesspecialisten` gives `lees`, `specialist`; `kwaliteitszorg` gives `kwaliteit`, `zorg`.
 * Each part must be allowed in its place by the lexicon and the parts must cover the word, so `blessure` holds no `les`.
 * Of several ways the one with the fewest parts, then the longest last part. What the lexicon does not foresee
 * (`studentbegeleiding`) is still taken apart when both parts are long enough to be no accident.
 */
export function splitCompound({ word, lexicon }: Input): string[] | undefined {
	const root = rootOfWord({ word, lexicon });
	if (root !== undefined && root.length <= LONGEST_UNIT) return undefined;
	return cover({ word, lexicon, most: MOST_PARTS }) ?? (root === undefined ? splitInTwoNouns({ word, lexicon }) : undefined);
}

function cover({ word, lexicon, most }: Input & { most: number }): string[] | undefined {
	const end = rootOfEnd({ word, lexicon });
	if (end !== undefined && most < MOST_PARTS) return [end];
	if (most === 1) return undefined;
	let best: string[] | undefined;
	for (let length = SHORTEST_PART; length <= word.length - SHORTEST_PART; length += 1) {
		const first = rootOfBegin({ word: word.slice(0, length), lexicon });
		const rest = first === undefined ? undefined : cover({ word: word.slice(length), lexicon, most: most - 1 });
		if (first !== undefined && rest && (!best || rest.length + 1 < best.length)) best = [first, ...rest];
	}
	return best;
}

function splitInTwoNouns({ word, lexicon }: Input): string[] | undefined {
	for (let length = LONG_PART; length <= word.length - LONG_PART; length += 1) {
		const begin = word.slice(0, length);
		const first =
			rootOfLongPart({ word: begin, lexicon, classes: BEGINS }) ??
			(begin.endsWith('s') ? rootOfLongPart({ word: begin.slice(0, -1), lexicon, classes: BEGINS }) : undefined);
		const last = first === undefined ? undefined : rootOfLongPart({ word: word.slice(length), lexicon, classes: ENDS });
		if (first !== undefined && last !== undefined) return [first, last];
	}
	return undefined;
}

function rootOfLongPart({ word, lexicon, classes }: Input & { classes: readonly WordClass[] }): string | undefined {
	const root = word.length < LONG_PART ? undefined : rootOfWord({ word, lexicon });
	return root !== undefined && isOf({ lexicon, word: root, classes }) ? root : undefined;
}

/** A last part, in any of its forms. */
function rootOfEnd({ word, lexicon }: Input): string | undefined {
	if (word.length < SHORTEST_PART) return undefined;
	if (isOf({ lexicon, word, classes: ['e'] })) return rootOfWord({ word, lexicon });
	const root = rootOfWord({ word, lexicon });
	return root !== undefined && isOf({ lexicon, word: root, classes: ['e'] }) ? root : undefined;
}

/** A part that something follows: as it is, with a linking s, or as a plural in -en. */
function rootOfBegin({ word, lexicon }: Input): string | undefined {
	if (isOf({ lexicon, word, classes: ['b'] })) return rootOfWord({ word, lexicon });
	if (word.endsWith('s') && isOf({ lexicon, word: word.slice(0, -1), classes: ['s'] })) return rootOfWord({ word: word.slice(0, -1), lexicon });
	const root = word.endsWith('en') && word.length > 4 ? rootOfWord({ word, lexicon }) : undefined;
	return root !== undefined && isOf({ lexicon, word: root, classes: ['b', 's', 'e'] }) ? root : undefined;
}
