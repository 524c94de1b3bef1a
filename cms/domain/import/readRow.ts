import type { Column, Fault, RowReading, Values, Warning } from './column.ts';
import type { KindTable } from './kinds.ts';
import { type ImportedMeeting, meetingFrom } from './readMeetings.ts';

const MEETING_COLUMN = /^bijeenkomst (\d+) (datum|van|tot|online|locatie|straat|plaats)$/;

/** The cells of a row by the name of their column. A column that the file doesn't have is absent. */
export type Cells = Record<string, string>;

/**
 * Reads the cells of a row into values, by the one table. A column that isn't in the file leaves its field alone; an empty cell empties it.
 * Every fault names column, value, what is wrong and how to mend it.
 */
export function readRow({ table, cells }: { table: KindTable; cells: Cells }): RowReading {
	const values: Values = {};
	const faults: Fault[] = [];
	const warnings: Warning[] = [];
	for (const column of table.columns) {
		const text = cells[column.name];
		if (text !== undefined) readCell({ column, text, values, faults, warnings });
	}
	const meetings = readMeetingColumns(cells);
	if (meetings) {
		faults.push(...meetings.faults);
		if (meetings.faults.length === 0 && meetings.values.length > 0) values['meetings'] = meetings.values;
	}
	const composed = table.compose({ values, faults, warnings });
	return { ...composed, faults: [...composed.faults, ...emptyFaults(table, cells, composed)] };
}

/** What publishing still asks for, as warnings: a draft may be incomplete. `has` says whether a field has a value already. */
export function missingForPublication({ table, has }: { table: KindTable; has: (field: string) => boolean }): Warning[] {
	return table.columns
		.filter(({ need, field }) => need === 'publication' && !has(field))
		.map(({ name }) => ({ column: name, message: 'Ontbreekt nog; nodig om te publiceren.' }));
}

/** What a new item can't do without, whether or not the file has a column for it. */
export function missingForCreation({ table, values, faults }: { table: KindTable; values: Values; faults: readonly Fault[] }): Fault[] {
	return missingFields(table, values, faults);
}

function readCell({ column, text, values, faults, warnings }: { column: Column; text: string; values: Values; faults: Fault[]; warnings: Warning[] }): void {
	if (text.trim() === '') {
		if (!column.keepsWhenEmpty) values[column.field] = column.cell.shape === 'plain' || column.cell.shape === 'day' ? null : emptyOf(column);
		return;
	}
	const mended = column.cell.mend?.(text) ?? null;
	if (mended) warnings.push({ column: column.name, message: mended.warning });
	const read = column.cell.codec.safeDecode(mended?.text ?? text);
	if (read.success) values[column.field] = read.data;
	else faults.push(...read.error.issues.map((issue) => ({ column: column.name, value: text, problem: issue.message, remedy: remedyOf(issue) })));
}

function emptyOf({ cell }: Column): [] | null {
	return cell.shape === 'markdown' || cell.shape === 'reference' ? null : [];
}

/** An empty cell in a column that must say something. That the file lacks such a column only matters for a new item. */
function emptyFaults(table: KindTable, cells: Cells, { values, faults }: RowReading): Fault[] {
	return missingFields(table, values, faults).filter(({ column }) => cells[column] !== undefined);
}

function missingFields(table: KindTable, values: Values, faults: readonly Fault[]): Fault[] {
	return table.columns
		.filter(({ need, name, field, isPart }) => need === 'always' && !isPart && isEmpty(values[field]) && !faults.some(({ column }) => isAbout(column, name)))
		.map(({ name, example }) => ({
			column: name,
			value: '',
			problem: `"${name}" ontbreekt.`,
			remedy: `Vul iets in${example ? `, bijvoorbeeld ${example}` : ''}.`,
		}));
}

/** Whether a fault is about a column; one about "bijeenkomst 2 datum" is about "bijeenkomsten". */
function isAbout(faulty: string, name: string): boolean {
	return faulty === name || (name === 'bijeenkomsten' && faulty.startsWith('bijeenkomst '));
}

function isEmpty(value: unknown): boolean {
	return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Meetings from numbered columns; null where the file has none. A number of which every cell is empty is no meeting. */
function readMeetingColumns(cells: Cells): { values: ImportedMeeting[]; faults: Fault[] } | null {
	const byNumber = new Map<number, Record<string, string>>();
	for (const [name, text] of Object.entries(cells)) {
		const [, number, part] = MEETING_COLUMN.exec(name) ?? [];
		if (number && part) byNumber.set(Number(number), { ...byNumber.get(Number(number)), [part]: text });
	}
	if (byNumber.size === 0) return null;
	const result: { values: ImportedMeeting[]; faults: Fault[] } = { values: [], faults: [] };
	for (const [number, parts] of [...byNumber].sort(([a], [b]) => a - b)) {
		if (Object.values(parts).every((text) => text.trim() === '')) continue;
		const part = (name: string) => parts[name] ?? '';
		const meeting = meetingFrom({
			date: part('datum'),
			from: part('van'),
			until: part('tot'),
			isOnline: part('online'),
			venue: part('locatie'),
			street: part('straat'),
			place: part('plaats'),
		});
		if (meeting) result.values.push(meeting);
		else
			result.faults.push({
				column: `bijeenkomst ${number} datum`,
				value: `${part('datum')} ${part('van')}-${part('tot')}`,
				problem: 'Datum of tijd van deze bijeenkomst kan niet gelezen worden.',
				remedy: 'Vul datum, van en tot in, bijvoorbeeld 12-01-2027, 15:30 en 17:30.',
			});
	}
	return result;
}

function remedyOf(issue: object): string {
	const params: unknown = Reflect.get(issue, 'params');
	const remedy: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'remedy') : null;
	return typeof remedy === 'string' ? remedy : 'Verbeter de cel of laat haar leeg.';
}
