import type { IgnoredColumn } from './column.ts';
import { foldText } from './foldText.ts';
import type { KindTable } from './kinds.ts';
import { nearest } from './nearest.ts';

/** The parts of a meeting that have columns of their own: "bijeenkomst 2 plaats". */
const MEETING_PARTS: Record<string, string> = {
	datum: 'datum',
	dag: 'datum',
	date: 'datum',
	van: 'van',
	begin: 'van',
	begintijd: 'van',
	from: 'van',
	tot: 'tot',
	einde: 'tot',
	eindtijd: 'tot',
	until: 'tot',
	online: 'online',
	locatie: 'locatie',
	gebouw: 'locatie',
	venue: 'locatie',
	straat: 'straat',
	adres: 'straat',
	street: 'straat',
	plaats: 'plaats',
	place: 'plaats',
};
const MEETING = /^(?:bijeenkomst|meeting)(\d{1,2})([a-z]+)$/;
/** More meetings than these belong in one cell. */
const MOST_MEETINGS = 40;

/** What the file of faulty rows has behind the own columns. */
const OF_OURS: readonly IgnoredColumn[] = ['regel in bestand', 'wat er mis is'].map((name) => ({ name, aliases: [], reason: 'zegt wat er mis was' }));

/** What became of a header: the column that it is, or why it is none. `column` names a column of the table, or a part of a meeting. */
export type HeaderMatch = {
	header: string;
	column: string | null;
	/** "bedoelt u …?" */
	suggestion: string | null;
	/** Why it is not used, where that is on purpose. */
	reason: string | null;
};

/** An own choice for a header: the name of a column, or null to leave the header out. */
export type Mapping = Record<string, string | null>;

export type Matching = { ok: true; headers: HeaderMatch[] } | { ok: false; message: string };

/** Which column each header is. A header that a mapping names is what it says; the others are known by name or alias, whatever their case and signs. */
export function matchHeaders({ table, headers, mapping }: { table: KindTable; headers: readonly string[]; mapping: Mapping }): Matching {
	const byWord = wordsOf(table);
	const matches = headers.map((header) => matchHeader({ table, header, mapping, byWord }));
	const twice = matches.find(({ column }, index) => column && matches.findIndex((other) => other.column === column) !== index);
	if (!twice) return { ok: true, headers: matches };
	const [first, second] = matches.filter(({ column }) => column === twice.column);
	return {
		ok: false,
		message: `De kolommen "${first?.header}" en "${second?.header}" zijn allebei "${twice.column}". Haal er een weg of geef hem een andere naam.`,
	};
}

/** The columns that every row needs and that the file doesn't have. */
export function missingColumns(table: KindTable, matches: readonly HeaderMatch[]): string[] {
	const has = (name: string) => matches.some(({ column }) => column === name || (name === 'bijeenkomsten' && column?.startsWith('bijeenkomst ')));
	return table.columns.filter(({ need, name, isPart }) => need === 'always' && !isPart && !has(name)).map(({ name }) => name);
}

function matchHeader({ table, header, mapping, byWord }: { table: KindTable; header: string; mapping: Mapping; byWord: Map<string, string> }): HeaderMatch {
	const plain = { header, column: null, suggestion: null, reason: null };
	if (header.trim() === '') return { ...plain, reason: 'de kolom heeft geen naam' };
	if (Object.hasOwn(mapping, header)) {
		const chosen = mapping[header] ?? null;
		return chosen === null ? { ...plain, reason: 'u koos om deze kolom over te slaan' } : { ...plain, column: chosen };
	}
	const folded = foldText(header);
	const column = byWord.get(folded) ?? meetingColumn(table, folded);
	if (column) return { ...plain, column };
	const ignored = [...OF_OURS, ...table.ignored].find(({ name, aliases }) => [name, ...aliases].some((word) => foldText(word) === folded));
	if (ignored) return { ...plain, reason: ignored.reason };
	const meant = nearest(header, byWord.keys());
	return { ...plain, suggestion: meant ? (byWord.get(meant) ?? null) : null };
}

/** "bijeenkomst 2 plaats" for a header that says so, where the kind has meetings. */
function meetingColumn(table: KindTable, folded: string): string | null {
	const [, number, part = ''] = MEETING.exec(folded) ?? [];
	const known = MEETING_PARTS[part];
	if (!number || !known || Number(number) < 1 || Number(number) > MOST_MEETINGS) return null;
	return table.columns.some(({ field }) => field === 'meetings') ? `bijeenkomst ${Number(number)} ${known}` : null;
}

/** Every word for a column. Names come before aliases, so that an alias never takes another column's name. */
function wordsOf(table: KindTable): Map<string, string> {
	const words = new Map<string, string>();
	const add = (word: string, name: string) => {
		if (!words.has(foldText(word))) words.set(foldText(word), name);
	};
	for (const { name } of table.columns) add(name, name);
	for (const { name, aliases } of table.columns) for (const alias of aliases) add(alias, name);
	return words;
}

/** Whether a word names a column of the kind, for a mapping that somebody sends. */
export function isColumnOf(table: KindTable, name: string): boolean {
	return table.columns.some((column) => column.name === name) || meetingColumn(table, foldText(name)) === name;
}
