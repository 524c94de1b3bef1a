import { describe, expect, it } from 'vitest';
import { sentencesOf, shinglesOf, similarityOf } from './similarity.ts';

describe('sentencesOf', () => {
	it('cuts at full stops, empty lines and list items, and drops punctuation and capitals', () => {
		expect(sentencesOf("Doe mee! Of niet.\n\nZo'n kop\n- eerste punt\n- tweede")).toEqual(['doe mee', 'of niet', "zo'n kop", 'eerste punt', 'tweede']);
	});
});

describe('similarityOf', () => {
	it('is 1 for the same words in another case and 0 for others', () => {
		const text = shinglesOf('Je leert hoe je een tekst kiest.');
		expect(similarityOf(text, shinglesOf('je leert hoe je EEN tekst kiest'))).toBe(1);
		expect(similarityOf(text, shinglesOf('Vier middagen over breuken in groep zeven.'))).toBe(0);
	});

	it('falls as more words differ, whatever the order of the two', () => {
		const one = shinglesOf('een twee drie vier vijf zes zeven acht');
		const other = shinglesOf('een twee drie vier vijf zes zeven negen');
		expect(similarityOf(one, other)).toBeCloseTo(4 / 6);
		expect(similarityOf(other, one)).toBe(similarityOf(one, other));
	});

	it('is 0 for texts too short to compare', () => {
		expect(similarityOf(shinglesOf('te kort'), shinglesOf('te kort'))).toBe(0);
	});
});
