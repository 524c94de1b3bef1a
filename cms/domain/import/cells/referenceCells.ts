import { z } from 'zod';
import { type Cell, makeCell, type ReferenceTo, refusal } from '../cell.ts';
import { readDay } from '../readDay.ts';
import { readList, writeList } from '../readList.ts';
import { type ImportedMeeting, readMeetings, writeMeetings } from '../readMeetings.ts';

const LONGEST = 300;
const SOURCE = /^(.*?)[\s(<]*(https?:\/\/[^\s)>]+)[)>]?$/s;
const TIE = /^(.+?)(?:\s+vanaf\s+(.+?))?(?:\s+(?:tot en met|t\/m|tot)\s+(.+?))?$/i;

/** The name, slug or code of one item of a register. */
export function reference(to: ReferenceTo, type: string): Cell {
	return makeCell({
		type,
		shape: 'reference',
		to,
		value: z.string(),
		read: (text) => (text.length <= LONGEST ? { value: text } : refusal('Deze naam is te lang.', 'Geef de naam of het adres (slug).')),
		write: (text) => text,
	});
}

/** Several items of a register. */
export function references(to: ReferenceTo, type: string): Cell {
	return makeCell({
		type: `${type}; meer dan een gescheiden door ;`,
		shape: 'references',
		to,
		value: z.array(z.string()),
		read: (text) => ({ value: readList(text) }),
		write: writeList,
	});
}

/** Meetings with date, times and place. */
export function meetings(): Cell {
	return makeCell({
		type: 'een of meer keer "datum van-tot, locatie, straat, plaats" of "datum van-tot online", gescheiden door |',
		shape: 'meetings',
		value: z.array(z.custom<ImportedMeeting>()),
		read: (text) => {
			const value = readMeetings(text);
			return value
				? { value }
				: refusal(
						'Deze bijeenkomsten kunnen niet gelezen worden.',
						'Schrijf elke bijeenkomst als "12-01-2027 15:30-17:30, Het Gebouw, Dorpsstraat 1, Utrecht" en scheid ze met |.',
					);
		},
		write: writeMeetings,
	});
}

/** A publication on which something rests. */
export type ImportedSource = { title: string; url: string | null };

/** Publications with or without their address. */
export function sources(): Cell {
	return makeCell({
		type: 'een of meer titels met webadres tussen haakjes, gescheiden door |',
		shape: 'sources',
		value: z.array(z.custom<ImportedSource>()),
		read: (text) => {
			const value = readList(text).map((item): ImportedSource => {
				const found = SOURCE.exec(item);
				return found?.[1] ? { title: found[1].trim(), url: found[2] ?? null } : { title: item, url: null };
			});
			const long = value.find(({ title }) => title.length > LONGEST);
			return long ? refusal('Een titel is te lang.', `Houd een titel bij ${LONGEST} tekens.`) : { value };
		},
		write: (items) => writeList(items.map(({ title, url }) => (url ? `${title} (${url})` : title))),
	});
}

/** That a school belongs to a region, from a day until another. */
export type ImportedTie = { region: string; from: string | null; until: string | null };

/** The regions of a school. */
export function ties(): Cell {
	return makeCell({
		type: 'regio, eventueel met "vanaf 2025-08-01 tot en met 2026-07-31"; meer dan een gescheiden door ;',
		shape: 'ties',
		to: 'regions',
		value: z.array(z.custom<ImportedTie>()),
		read: (text) => {
			const read = readList(text).map(readTie);
			const value = read.filter((tie) => tie !== null);
			return value.length === read.length
				? { value }
				: refusal('Een van de datums kan niet gelezen worden.', 'Schrijf bijvoorbeeld "Regio Utrecht vanaf 01-08-2025".');
		},
		write: (items) => writeList(items.map(({ region, from, until }) => `${region}${from ? ` vanaf ${from}` : ''}${until ? ` tot en met ${until}` : ''}`)),
	});
}

function readTie(text: string): ImportedTie | null {
	const [, region = '', fromText, untilText] = TIE.exec(text) ?? [];
	const from = fromText ? readDay(fromText) : null;
	const until = untilText ? readDay(untilText) : null;
	if ((fromText && !from) || (untilText && !until)) return null;
	return { region: region.trim(), from, until };
}
