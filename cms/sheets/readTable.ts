import { ImportFileError, LIMITS, TOO } from '../domain/import/limits.ts';
import { beginsWith, decodeText } from './decodeText.ts';
import { readCsv } from './readCsv.ts';
import { readNdjson } from './readNdjson.ts';
import { readXlsx } from './readXlsx.ts';
import type { Table } from './table.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const IMAGE = 'Dit is een afbeelding, hoe het bestand ook heet. Kies het bestand met de gegevens: CSV of een Excel-werkmap (.xlsx).';
const NOT_OURS: { mark: readonly number[]; message: string }[] = [
	{
		mark: [0xd0, 0xcf, 0x11, 0xe0],
		message: 'Dit is een oud Excel-bestand (.xls) of een werkmap met een wachtwoord. Bewaar het als Excel-werkmap (.xlsx) zonder wachtwoord.',
	},
	{ mark: [0x89, 0x50, 0x4e, 0x47], message: IMAGE },
	{ mark: [0xff, 0xd8, 0xff], message: IMAGE },
	{ mark: [0x25, 0x50, 0x44, 0x46], message: 'Dit is een pdf. Bewaar de gegevens als CSV of als Excel-werkmap (.xlsx).' },
	{ mark: [0x50, 0x4b, 0x05, 0x06], message: 'Dit Excel-bestand is leeg of beschadigd. Bewaar het opnieuw als .xlsx.' },
	{ mark: [0x1f, 0x8b], message: 'Dit bestand is ingepakt. Pak het eerst uit.' },
];

export type ReadTable = Table & { format: 'csv' | 'xlsx' | 'ndjson'; sheet: string | null; sheets: string[] };

/** Reads a file by what it is, not by what it is called. Throws an `ImportFileError` with a sentence for whatever can't be read. */
export async function readTable({ bytes, sheet }: { bytes: Uint8Array; sheet: string | null }): Promise<ReadTable> {
	if (bytes.length > LIMITS.fileInBytes) throw new ImportFileError(TOO.big);
	if (bytes.length === 0) throw new ImportFileError(TOO.empty);
	const other = NOT_OURS.find(({ mark }) => beginsWith(bytes, mark));
	if (other) throw new ImportFileError(other.message);
	if (beginsWith(bytes, ZIP)) return { ...(await readXlsx(bytes, sheet)), format: 'xlsx' };
	const text = decodeText(bytes);
	const first = text.trimStart()[0];
	if (first === '[') throw new ImportFileError('Dit is JSON in één lijst. Zet elk item als object op een eigen regel (NDJSON), zonder haken eromheen.');
	return first === '{'
		? { ...readNdjson(text), format: 'ndjson', sheet: null, sheets: [] }
		: { ...(await readCsv(text)), format: 'csv', sheet: null, sheets: [] };
}
