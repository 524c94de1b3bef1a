import { describe, expect, it } from 'vitest';
import { evidenceKindOf, shownName } from './evidenceFile.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a file of evidence', () => {
	it.each([
		['%PDF-1.7 and more', 'pdf'],
		['\x89PNG\r\n\x1a\nrest', 'png'],
		['\xff\xd8\xff\xe0rest', 'jpg'],
		['RIFF1234WEBPrest', 'webp'],
		['RIFF1234WAVErest', null],
		['<svg xmlns="http://www.w3.org/2000/svg">', null],
		['<html><script>', null],
		['PK\x03\x04', null],
		['MZ\x90', null],
		['%PD', null],
		['', null],
	])('that begins with %j is a %s', (content, extension) => {
		expect(evidenceKindOf(bytes(content))?.extension ?? null).toBe(extension);
	});

	it.each([
		['verslag.pdf', 'verslag.pdf'],
		['C:\\Users\\anna\\verslag.pdf', 'verslag.pdf'],
		['../../etc/passwd', 'passwd'],
		['ver\u202Eslag\u0000.pdf', 'verslag.pdf'],
		['  ', 'bestand'],
		[`${'a'.repeat(300)}.pdf`, 'a'.repeat(150)],
	])('called %j is shown as %j', (name, expected) => {
		expect(shownName(name)).toBe(expected);
	});
});
