/**
 * What makes a password good enough, after NIST SP 800-63B-4 (July 2025), section 3.1.1.2: for a password that stands alone at least
 * 15 characters, any character and spaces allowed, no rules of composition, no change after a time, and none that is commonly used,
 * expected or breached.
 */
export const SHORTEST_PASSWORD = 15;
/** Longer than the 64 that the guideline asks for; a bound keeps the work of a sign-in bounded. */
const LONGEST_PASSWORD = 128;

/** What must be left of a password without the words that anybody would guess. */
const LEAST_OWN = 8;
const SHORTEST_WORD = 3;
const ROWS = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '01234567890'];
const LOOKALIKES: Record<string, string> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's' };
/** Words that Dutch lists of breached passwords begin with, and words of this place. */
const EXPECTED = ['welkom', 'wachtwoord', 'geheim', 'inloggen', 'toegang', 'napl', 'onderwijs', 'leraar', 'school'];

export type PasswordFault = 'too-short' | 'too-long' | 'repetitive' | 'personal' | 'common';

/** What somebody is told about a fault; what to do stands in it. */
export const PASSWORD_ADVICE: Record<PasswordFault, string> = {
	'too-short': `Kies een wachtwoord van minstens ${SHORTEST_PASSWORD} tekens. Een zin of een paar losse woorden werkt goed.`,
	'too-long': `Kies een wachtwoord van hoogstens ${LONGEST_PASSWORD} tekens.`,
	repetitive: 'Dit wachtwoord bestaat vooral uit herhaling of een reeks. Kies iets dat minder voorspelbaar is.',
	personal: 'Dit wachtwoord bestaat vooral uit uw naam, e-mailadres, organisatie of “NAPL”. Kies iets dat niemand bij u zoekt.',
	common: 'Dit wachtwoord staat op lijsten van veelgebruikte en gelekte wachtwoorden. Kies een ander.',
};

/** One spelling for what looks the same, so that a password works on every keyboard. Nothing else is changed. */
export function normalisePassword(password: string): string {
	return password.normalize('NFC');
}

/** What is wrong with a password, if anything. `words` are those that belong to the person; `isCommon` asks a list of known passwords. */
export function passwordFault({
	password,
	words,
	isCommon,
}: {
	password: string;
	words: readonly string[];
	isCommon: (password: string) => boolean;
}): PasswordFault | null {
	const text = normalisePassword(password);
	const length = [...text].length;
	if (length < SHORTEST_PASSWORD) return 'too-short';
	if (length > LONGEST_PASSWORD) return 'too-long';
	const folded = text.toLowerCase();
	if (isRepetitive(folded)) return 'repetitive';
	if (isMadeOf({ folded, words })) return 'personal';
	return variantsOf(folded).some((variant) => isCommon(variant) || EXPECTED.includes(variant)) ? 'common' : null;
}

/** The parts of names and addresses that a guesser tries first. */
export function guessableWords(texts: readonly string[]): string[] {
	const parts = texts.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).map((text) => text.toLowerCase().trim());
	return [...new Set(parts.filter((part) => [...part].length >= SHORTEST_WORD))].sort((a, b) => b.length - a.length);
}

/** Whether little is left once repetition and runs of neighbours count as what they are. */
function isRepetitive(folded: string): boolean {
	const base = shortestPeriod(folded);
	return new Set(base).size < 5 || [...withoutRuns(base)].length < LEAST_OWN;
}

/** Whether little is left without the words; they are tried from the longest. */
function isMadeOf({ folded, words }: { folded: string; words: readonly string[] }): boolean {
	const rest = guessableWords([...words, 'napl']).reduce((text, word) => text.replaceAll(word, ''), folded);
	return rest !== folded && [...rest.replace(/[^\p{L}\p{N}]/gu, '')].length < LEAST_OWN;
}

/** The spellings in which a list may know a password: without what people put around it, and with letters for lookalikes. */
function variantsOf(folded: string): string[] {
	const stripped = folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
	const letters = [...folded].map((sign) => LOOKALIKES[sign] ?? sign).join('');
	const words = [...new Set(folded.split(/[^\p{L}]+/u).filter((word) => word !== ''))];
	const alone = words.length === 1 ? words : [];
	return [folded, stripped, letters, letters.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''), ...alone].flatMap((text) => [text, shortestPeriod(text)]);
}

/** The piece that a text repeats: `abcabcab` → `abc`; the text itself where it repeats nothing. */
function shortestPeriod(text: string): string {
	for (let size = 1; size <= text.length / 2; size += 1) {
		const piece = text.slice(0, size);
		if (piece.repeat(Math.ceil(text.length / size)).startsWith(text)) return piece;
	}
	return text;
}

/** A text in which each run of three or more neighbours (`abc`, `321`, `qwerty`, `aaa`) counts as two signs. */
function withoutRuns(text: string): string {
	const signs = [...text];
	let kept = '';
	let run = 1;
	signs.forEach((sign, index) => {
		run = index > 0 && areNeighbours(signs[index - 1] ?? '', sign) ? run + 1 : 1;
		if (run < 3) kept += sign;
	});
	return kept;
}

function areNeighbours(a: string, b: string): boolean {
	return a === b || ROWS.some((row) => row.includes(a + b) || row.includes(b + a));
}
