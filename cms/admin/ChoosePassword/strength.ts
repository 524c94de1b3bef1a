import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

const guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

export type Strength = 'matig' | 'goed' | 'sterk';

/** How hard a password is to guess, for the hint while typing. What is allowed is decided elsewhere. */
export function strengthOf(password: string, words: string[]): Strength {
	const { guessesLog10 } = guesser.check(password.slice(0, 100), words);
	if (guessesLog10 < 12) return 'matig';
	return guessesLog10 < 17 ? 'goed' : 'sterk';
}
