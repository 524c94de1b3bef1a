import { describe, expect, it } from 'vitest';
import { readabilityOf, syllablesOf } from './readability.ts';

/** Counted by hand. */
const SYLLABLES: [string, number][] = [
	['les', 1],
	['leraar', 2],
	['leerling', 2],
	['onderwijs', 3],
	['klassenmanagement', 6],
	['rekencoördinator', 7],
	['reünie', 3],
	['mooie', 2],
	['nieuwe', 2],
	['ideeën', 3],
	['lezen', 2],
	['pabo', 2],
	['vwo', 1],
];

describe('syllables', () => {
	for (const [word, count] of SYLLABLES) it(`are ${count} in ${word}`, () => expect(syllablesOf(word)).toBe(count));
});

const EASY = 'Je leest een boek met je klas. De kinderen praten over wat ze lezen. Je oefent dit op je eigen school. Een collega kijkt mee. '.repeat(4);
const HARD =
	'De professionaliseringsactiviteit beoogt schooloverstijgende deskundigheidsbevordering ten behoeve van competentieontwikkeling van onderwijsgevenden, waarbij implementatiestrategieën, evaluatiemethodieken en kwaliteitszorginstrumenten geïntegreerd aangeboden worden door gekwalificeerde opleidingsdocenten binnen interprofessionele samenwerkingsverbanden. '.repeat(
		3,
	);

describe('readability', () => {
	it('is high for short words in short sentences', () => expect(readabilityOf(EASY)?.score).toBeGreaterThan(80));
	it('is low for long words in long sentences', () => expect(readabilityOf(HARD)?.score).toBeLessThan(10));
	it('is not judged of a few words', () => expect(readabilityOf('Een korte zin.')).toBeNull());
	it('names the sentences of more than 25 words', () => {
		const long = `Dit is een zin die ${'maar door en door gaat '.repeat(6)}tot hij uit is.`;
		expect(readabilityOf(`${EASY}${long}`)?.longSentences).toEqual([long]);
	});
	it('takes each line of a list as a sentence', () => {
		const list = Array.from({ length: 30 }, () => 'een punt van de lijst').join('\n');
		expect(readabilityOf(list)?.longSentences).toEqual([]);
	});
	it('names the words of six syllables and more once', () => expect(readabilityOf(HARD)?.longWords).toContain('deskundigheidsbevordering'));
});
