import { z } from 'zod';
import { cleanLine, cleanLines } from '../../shared/cleanText.ts';
import { type Cell, makeCell, refusal } from '../cell.ts';
import { readList, writeList } from '../readList.ts';

const MAIL = z.email();
const LONGEST_MARKDOWN = 20_000;
const LONGEST_ADDRESS = 500;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A line of text. */
export function line(maxLength = 300): Cell {
	return makeCell({
		type: `tekst, ten hoogste ${maxLength} tekens`,
		value: z.string(),
		read: (text) => upTo(cleanLine(text.replace(/\s+/g, ' ')), maxLength),
		write: (text) => text,
	});
}

/** A paragraph of plain text. */
export function paragraph(maxLength = 2000): Cell {
	return makeCell({
		type: `tekst, ten hoogste ${maxLength} tekens`,
		value: z.string(),
		read: (text) => upTo(cleanLines(unixLines(text)), maxLength),
		write: (text) => text,
	});
}

/** Running text: plain, or with markdown for headings, lists, bold and links. */
export function markdown(): Cell {
	return makeCell({
		type: 'tekst; koppen (###), lijsten (-), **vet**, _cursief_ en [links](https://…) mogen',
		shape: 'markdown',
		value: z.string(),
		read: (text) => upTo(unixLines(text), LONGEST_MARKDOWN),
		write: (text) => text,
	});
}

/** Several lines of text in one cell. */
export function lines(maxLength = 300): Cell {
	return makeCell({
		type: 'een of meer teksten, gescheiden door | (of elk op een eigen regel)',
		shape: 'texts',
		value: z.array(z.string()),
		read: (text) => {
			const items = readList(text).map((item) => item.replace(/\s+/g, ' '));
			const long = items.find((item) => item.length > maxLength);
			return long ? tooLong(long, maxLength) : { value: items };
		},
		write: writeList,
	});
}

/** A web address. A bare "www.school.nl" is meant as https. */
export function webAddress(): Cell {
	return makeCell({
		type: 'webadres dat begint met https://',
		value: z.string(),
		read: (text) => {
			const address = /^www\./i.test(text) ? `https://${text}` : text;
			const protocol = URL.parse(address)?.protocol;
			if ((protocol === 'https:' || protocol === 'http:') && address.length <= LONGEST_ADDRESS && !/\s/.test(address)) return { value: address };
			return refusal('Dit is geen webadres.', 'Geef het hele adres, beginnend met https://.');
		},
		write: (text) => text,
	});
}

/** An e-mail address. */
export function mailAddress(): Cell {
	return makeCell({
		type: 'e-mailadres',
		value: z.string(),
		read: (text) =>
			MAIL.safeParse(text).success ? { value: text } : refusal('Dit is geen e-mailadres.', 'Geef één adres, bijvoorbeeld scholing@organisatie.nl.'),
		write: (text) => text,
	});
}

/** The last part of a web address. */
export function slug(): Cell {
	return makeCell({
		type: 'kleine letters, cijfers en koppeltekens',
		value: z.string(),
		read: (text) => {
			const lowered = text.toLowerCase();
			if (SLUG.test(lowered) && lowered.length <= 120) return { value: lowered };
			return refusal('Dit kan geen webadres zijn.', 'Gebruik alleen kleine letters, cijfers en koppeltekens, of laat de cel leeg.');
		},
		write: (text) => text,
	});
}

/** A code of a fixed shape, kept as text. `length` pads digits whose leading zeros a spreadsheet dropped. */
export function code({ pattern, type, remedy, length }: { pattern: RegExp; type: string; remedy: string; length?: number }): Cell {
	return makeCell({
		type,
		value: z.string(),
		read: (text) => (pattern.test(text.toUpperCase()) ? { value: text.toUpperCase() } : refusal('Deze code klopt niet.', remedy)),
		write: (text) => text,
		mend: length ? (text) => padded(text.trim(), length) : null,
	});
}

/** A code of the author's own, in any shape. */
export function ownCode(): Cell {
	return makeCell({ type: 'eigen code, ten hoogste 60 tekens', value: z.string(), read: (text) => upTo(text.replace(/\s+/g, ' '), 60), write: (text) => text });
}

function padded(text: string, length: number): { text: string; warning: string } | null {
	if (!/^\d+$/.test(text) || text.length >= length) return null;
	const whole = text.padStart(length, '0');
	return { text: whole, warning: `"${text}" is gelezen als ${whole}: een rekenblad laat voorloopnullen weg.` };
}

function upTo(text: string, maxLength: number) {
	return text.length <= maxLength ? { value: text } : tooLong(text, maxLength);
}

function tooLong(text: string, maxLength: number) {
	return refusal(`Deze tekst is te lang: ${text.length} tekens.`, `Houd het bij ${maxLength} tekens.`);
}

function unixLines(text: string): string {
	return text.replace(/\r\n?/g, '\n').trim();
}
