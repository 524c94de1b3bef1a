import { describe, expect, it } from 'vitest';
import { type FileFacts, judgeReadAloud } from './readAloud.ts';

const PDF: FileFacts = {
	mimeType: 'application/pdf',
	filename: 'programma.pdf',
	alt: 'Het programma van de studiedag',
	pdf: { isTagged: true, title: 'Programma', language: 'nl-NL', hasText: true },
};
const codes = (facts: FileFacts) => judgeReadAloud(facts).map(({ code }) => code);

describe('a file', () => {
	it('with a description, tags, title and language has nothing to mend', () => expect(codes(PDF)).toEqual([]));
	it('that is a PDF of pictures lacks all of it', () => {
		expect(codes({ ...PDF, pdf: { isTagged: false, title: null, language: null, hasText: false } })).toEqual([
			'pdf-without-text',
			'pdf-untagged',
			'pdf-without-title',
			'pdf-without-language',
		]);
	});
	it('that can not be opened says so', () => expect(codes({ ...PDF, pdf: null })).toEqual(['pdf-unreadable']));
	for (const alt of ['IMG_0231.jpg', 'foto 3', 'programma.pdf', 'x', '12345']) {
		it(`is not described by "${alt}"`, () => expect(codes({ ...PDF, alt })).toEqual(['alt-poor']));
	}
	it('without a description says nothing', () => expect(codes({ ...PDF, mimeType: 'image/png', alt: ' ', pdf: null })).toEqual(['alt-empty']));
});
