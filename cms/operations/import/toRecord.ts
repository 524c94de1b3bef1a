import type { ReferenceTo } from '../../domain/import/cell.ts';
import type { ImportedSource, ImportedTie } from '../../domain/import/cells/referenceCells.ts';
import type { Column, Fault, Values } from '../../domain/import/column.ts';
import type { ImportedMeeting } from '../../domain/import/readMeetings.ts';
import type { Register } from './registers.ts';
import type { Work } from './work.ts';

/** A register of at most so many items is listed to whoever names none of them. */
const MOST_NAMED = 40;

/** A row's values as the fields of a record: names became ids, days became moments. `markdown` holds running text until it is known to differ. */
export type RecordReading = { data: Values; markdown: Record<string, string | null>; faults: Fault[]; waitsFor: string[] };

/** Turns values into the fields of a record. `isInFile` says whether another row of the same file makes an item of this name. */
export async function toRecord({ work, values, isInFile }: { work: Work; values: Values; isInFile: (word: string) => boolean }): Promise<RecordReading> {
	const reading: RecordReading = { data: {}, markdown: {}, faults: [], waitsFor: [] };
	const owner = typeof values['provider'] === 'string' && work.run.table.kind === 'editions' ? await ownerOf(work, values['provider']) : null;
	for (const column of work.run.table.columns) {
		const value = values[column.field];
		if (value === undefined || (column.isPart && column.field === 'provider')) continue;
		await readField({ work, column, value, owner, reading, isInFile });
	}
	return reading;
}

type Reading = { work: Work; column: Column; value: unknown; owner: string | null; reading: RecordReading; isInFile: (word: string) => boolean };

async function readField({ work, column, value, owner, reading, isInFile }: Reading): Promise<void> {
	const { field, cell } = column;
	if (cell.shape === 'markdown') reading.markdown[field] = typeof value === 'string' ? value : null;
	else if (cell.shape === 'plain') reading.data[field] = value;
	else if (cell.shape === 'day') reading.data[field] = typeof value === 'string' ? atNoon(value) : null;
	else if (cell.shape === 'texts') reading.data[field] = listOf(value, isText).map((text) => ({ text }));
	else if (cell.shape === 'sources') reading.data[field] = listOf(value, isSource).map(({ title, url }) => ({ title, url }));
	else if (cell.shape === 'meetings') reading.data[field] = listOf(value, isMeeting).map((meeting) => ({ ...meeting, date: atNoon(meeting.date) }));
	else if (cell.to) {
		const register = await work.registers.get(cell.to);
		const look = (word: string) => lookUp({ register, word, owner: cell.to === 'offerings' ? owner : null, column, to: cell.to, reading, isInFile });
		if (cell.shape === 'reference') reading.data[field] = typeof value === 'string' ? look(value) : null;
		if (cell.shape === 'references') reading.data[field] = listOf(value, isText).flatMap((word) => look(word) ?? []);
		if (cell.shape === 'ties') reading.data[field] = readTies({ ties: listOf(value, isTie), look, today: work.today });
	}
}

type LookUp = {
	register: Register;
	word: string;
	owner: string | null;
	column: Column;
	to: ReferenceTo | null;
	reading: RecordReading;
	isInFile: (word: string) => boolean;
};

function lookUp({ register, word, owner, column, to, reading, isInFile }: LookUp): string | null {
	const found = register.find(word, owner);
	if (found.length === 1) return found[0]?.id ?? null;
	if (found.length === 0 && to === 'competences' && column.field === 'parent' && isInFile(word)) {
		reading.waitsFor.push(word);
		return null;
	}
	reading.faults.push({
		column: column.name,
		value: word,
		problem: found.length === 0 ? `"${word}" is niet gevonden.` : `"${word}" kan op meer dan één item slaan.`,
		remedy: found.length > 0 ? 'Gebruik de code of het adres (slug).' : remedyFor({ register, word, type: column.cell.type }),
	});
	return null;
}

/** What the name may have been; of a short register all that it can be. */
function remedyFor({ register, word, type }: { register: Register; word: string; type: string }): string {
	const meant = register.near(word);
	if (meant) return `Bedoelt u "${meant}"?`;
	if (register.items.length > 0 && register.items.length <= MOST_NAMED) return `Kies uit: ${register.items.map(({ name }) => name).join('; ')}.`;
	return `Verwacht wordt: ${type}.`;
}

function readTies({ ties, look, today }: { ties: ImportedTie[]; look: (word: string) => string | null; today: string }) {
	return ties.flatMap(({ region, from, until }) => {
		const id = look(region);
		return id ? [{ region: id, from: atNoon(from ?? today), until: until ? atNoon(until) : null }] : [];
	});
}

async function ownerOf(work: Work, word: string): Promise<string | null> {
	const [provider] = (await work.registers.get('providers')).find(word);
	return provider?.id ?? null;
}

/** A day as the database keeps it: at noon, the same day in summer and winter. */
export function atNoon(day: string): string {
	return `${day}T12:00:00.000Z`;
}

function listOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): Item[] {
	return Array.isArray(value) ? value.filter(isItem) : [];
}

function isText(item: unknown): item is string {
	return typeof item === 'string';
}

function isSource(item: unknown): item is ImportedSource {
	return typeof item === 'object' && item !== null && 'title' in item;
}

function isMeeting(item: unknown): item is ImportedMeeting {
	return typeof item === 'object' && item !== null && 'date' in item && 'until' in item;
}

function isTie(item: unknown): item is ImportedTie {
	return typeof item === 'object' && item !== null && 'region' in item;
}
