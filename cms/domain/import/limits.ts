/** What one file may be. Each limit has its sentence. */
export const LIMITS = {
	fileInBytes: 20 * 1024 * 1024,
	/** What an XLSX may become when it is unpacked: its real size, not what it says of itself. */
	inflatedInBytes: 80 * 1024 * 1024,
	rows: 20_000,
	columns: 300,
	cellInCharacters: 32_767,
	/** All cells together. */
	characters: 40_000_000,
	/** A line of NDJSON, a row of CSV. */
	lineInCharacters: 1_000_000,
} as const;

/** A file that can't be read, in one sentence for whoever sent it. */
export class ImportFileError extends Error {
	override name = 'ImportFileError';
}

/** The sentences, so that all readers say the same. */
export const TOO = {
	big: `Dit bestand is te groot: ten hoogste ${LIMITS.fileInBytes / 1024 / 1024} MB. Verdeel het over meer bestanden.`,
	inflated: `Dit Excel-bestand wordt uitgepakt te groot: ten hoogste ${LIMITS.inflatedInBytes / 1024 / 1024} MB. Bewaar alleen het blad met de gegevens, zonder afbeeldingen.`,
	manyRows: `Dit bestand heeft te veel regels: ten hoogste ${LIMITS.rows}. Verdeel het over meer bestanden.`,
	manyColumns: `Dit bestand heeft te veel kolommen: ten hoogste ${LIMITS.columns}. Haal weg wat niet nodig is.`,
	longCell: (row: number) => `Regel ${row} heeft een cel van meer dan ${LIMITS.cellInCharacters} tekens. Kort de tekst in.`,
	longRow: (row: number) => `Regel ${row} is langer dan ${LIMITS.lineInCharacters} tekens. Haal kolommen weg of kort de teksten in.`,
	much: 'Alle cellen samen zijn te groot. Verdeel de regels over meer bestanden.',
	empty: 'Dit bestand is leeg.',
	onlyHeader: 'Dit bestand heeft alleen een regel met kolomnamen. Zet er regels onder.',
} as const;
