import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { indexWords } from './index-words.ts';
import { DUTCH } from './lexicon.ts';
import { queryWords } from './query-words.ts';
import { rootOfWord } from './root-of-word.ts';
import { splitCompound } from './split-compound.ts';
import { stemCandidates } from './stem-candidates.ts';

test.each([
	['lezen lees leest gelezen', 'lees'],
	['rekenen reken rekent', 'reken'],
	['leerling leerlingen', 'leerling'],
	['toets toetsen toetst getoetst toetsing', 'toets'],
	['leraar leraren', 'leraar'],
	['school scholen', 'school'],
	['les lessen', 'les'],
	['kind kinderen', 'kind'],
	['brief brieven briefje', 'brief'],
	['begeleiden begeleidt begeleiding', 'begeleid'],
	['schrijven schrijft geschreven', 'schrijf'],
	['differentieren gedifferentieerd differentiatie', 'differentieer'],
	['pedagogisch pedagogische', 'pedagogisch'],
	['sociaal sociale', 'sociaal'],
	['gesprek gesprekken', 'gesprek'],
	['hoogbegaafd hoogbegaafde hoogbegaafdheid', 'hoogbegaafd'],
])('the forms %s come together under %s', (forms, root) => {
	expect(forms.split(' ').map((word) => rootOfWord({ word, lexicon: DUTCH }))).toEqual(forms.split(' ').map(() => root));
});

test.each([
	['rekening', 'reken'],
	['lezing', 'lees'],
	['gezond', 'zon'],
	['teken', 'teek'],
	['spelen', 'spel'],
	['bossen', 'boos'],
])('%s has nothing to do with %s', (word, other) => {
	expect(rootOfWord({ word, lexicon: DUTCH })).not.toBe(other);
});

test.each([
	['leesspecialisten', ['lees', 'specialist']],
	['rekencoordinator', ['reken', 'coordinator']],
	['kwaliteitszorg', ['kwaliteit', 'zorg']],
	['lerarenopleiding', ['leraar', 'opleid']],
	['taalbeleidsplan', ['taal', 'beleid', 'plan']],
	['burgerschapsonderwijs', ['burgerschap', 'onderwijs']],
	['traumasensitieve', ['trauma', 'sensitief']],
])('%s is taken apart', (word, parts) => {
	expect(splitCompound({ word, lexicon: DUTCH })).toEqual(parts);
});

test.each(['blessure', 'blessures', 'bestuur', 'onderwijs', 'leerkracht', 'leerkrachten', 'alles', 'controles', 'qwertyuiop'])('%s is left whole', (word) => {
	expect(splitCompound({ word, lexicon: DUTCH })).toBeUndefined();
});

test('spelling rules are undone: long and short vowels, v and z', () => {
	expect(['lez', 'less', 'schrijv', 'social', 'reken'].map((rest) => stemCandidates(rest)[0])).toEqual(['lees', 'les', 'schrijf', 'sociaal', 'rekeen']);
});

test('text is folded to letters and digits', () => {
	expect(foldText("Rekencoördinator (PO): regio's, 's avonds in groep 3!")).toEqual(['rekencoordinator', 'po', 'regio', 'avonds', 'in', 'groep', '3']);
});

test('the index holds words as written, their roots and their parts, without small words', () => {
	expect(indexWords(['Voor de leesspecialisten', 'E-learning'])).toBe('leesspecialisten lees specialist learning elearning');
});

test('a query asks for roots exactly, and for unknown words with tolerance', () => {
	expect(queryWords('leesspecialist in Rotterdm')).toEqual({ text: '"lees" "specialist" rotterdm', mustMatchAll: true });
	expect(queryWords('docent')).toEqual(queryWords('leerkracht'));
	expect(queryWords('van')).toEqual({ text: 'van', mustMatchAll: true });
	expect(queryWords('  ')).toEqual({ text: '', mustMatchAll: true });
});

test('a long question keeps its ten longest words and need not match them all', () => {
	const { text, mustMatchAll } = queryWords('een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien');
	expect(text.split(' ')).toHaveLength(10);
	expect(mustMatchAll).toBe(false);
});
