import { parse } from 'csv-parse/sync';
import { Forbidden, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { type FaultyRow, type GoodRow, type PlacesRow, readPlacesList } from '../../domain/edition/placesList.ts';
import { loadOwnEditions } from './loadOwnEditions.ts';
import { setPlaces } from './setPlaces.ts';

const MOST_ROWS = 1000;
const recordsSchema = z.array(z.array(z.string()));

type Done = { good: GoodRow[]; faulty: FaultyRow[]; changed: number };

/**
 * Reads a list `code;plaatsen` (or with a comma or tab; with or without a heading) and, unless it is a dry run, sets the places of the good
 * rows. A row that somebody changed in between counts as faulty. Null where the text is no such list.
 */
export async function placesFromList({
	req,
	text,
	isDryRun,
	today,
}: {
	req: PayloadRequest;
	text: string;
	isDryRun: boolean;
	today: string;
}): Promise<Done | null> {
	if (!req.user || !(await req.payload.collections.editions.config.access.update({ req }))) throw new Forbidden(req.t);
	const rows = rowsIn(text);
	if (!rows) return null;
	const editions = await loadOwnEditions({ req, today });
	const { good, faulty } = readPlacesList({ rows, editions });
	const changes = good.filter(({ from, to }) => from !== to);
	if (isDryRun) return { good, faulty, changed: changes.length };
	const late: FaultyRow[] = [];
	for (const { id, line, code, from, to } of changes) {
		const outcome = await setPlaces({ req, id, change: { from, to } });
		if (!outcome.ok) late.push({ line, field: 'code', value: code, remedy: 'Iemand anders wijzigde dit aantal net. Lees de lijst nog eens in.' });
	}
	return { good, faulty: [...faulty, ...late], changed: changes.length - late.length };
}

function rowsIn(text: string): PlacesRow[] | null {
	const records = readRecords(text);
	if (!records || records.length > MOST_ROWS) return null;
	const [first] = records;
	const hasHeading = first?.[0]?.trim().toLowerCase() === 'code';
	return records
		.map(([code = '', places = ''], index) => ({ line: index + 1, code: code.trim(), places: places.trim() }))
		.slice(hasHeading ? 1 : 0)
		.filter(({ code, places }) => code !== '' || places !== '');
}

/** The cells of the list; null where it can't be read. */
function readRecords(text: string): string[][] | null {
	try {
		const options = { bom: true, delimiter: [';', ',', '\t'], relax_column_count: true, max_record_size: 2000, to: MOST_ROWS + 1 };
		return recordsSchema.parse(parse(text, options));
	} catch {
		return null;
	}
}
