import { z } from 'zod';

/** A row of a list of places as it was read: its line in the file, the code and the number as they stand there. */
export type PlacesRow = { line: number; code: string; places: string };

/** An edition of one's own to which a row may lead. */
export type ListedEdition = { id: string; code: string; offeringSlug: string; placesLeft: number | null; capacity: number | null };

/** A row that leads to an edition, and one that doesn't, with what to do about it. */
export type GoodRow = { line: number; id: string; code: string; from: number | null; to: number | null };
export type FaultyRow = { line: number; field: 'code' | 'plaatsen'; value: string; remedy: string };

const placesSchema = z
	.string()
	.regex(/^\d{1,6}$/)
	.transform(Number);
const FULL = ['vol', '0'];

/**
 * Which rows of a list lead to an edition and which don't. An edition is known by its code, or by `aanbod/code` where several have it;
 * "vol" is 0, empty is "not counted".
 */
export function readPlacesList({ rows, editions }: { rows: readonly PlacesRow[]; editions: readonly ListedEdition[] }): {
	good: GoodRow[];
	faulty: FaultyRow[];
} {
	const judged = rows.map((row, index) => judge({ row, editions, earlier: rows.slice(0, index) }));
	return {
		good: judged.filter((row): row is GoodRow => 'id' in row),
		faulty: judged.filter((row): row is FaultyRow => 'remedy' in row),
	};
}

function judge({ row, editions, earlier }: { row: PlacesRow; editions: readonly ListedEdition[]; earlier: readonly PlacesRow[] }): GoodRow | FaultyRow {
	const { line, code, places } = row;
	const wrongCode = (remedy: string): FaultyRow => ({ line, field: 'code', value: code, remedy });
	const wrongPlaces = (remedy: string): FaultyRow => ({ line, field: 'plaatsen', value: places, remedy });
	if (code === '') return wrongCode('Vul de code van de uitvoering in.');
	const found = editions.filter((edition) => code === edition.code || code === `${edition.offeringSlug}/${edition.code}`);
	const [edition] = found;
	if (!edition) return wrongCode('U heeft geen komende uitvoering met deze code. Kijk de code na op deze pagina.');
	if (found.length > 1) return wrongCode(`Meer uitvoeringen hebben deze code. Schrijf bijvoorbeeld ${edition.offeringSlug}/${edition.code}.`);
	if (earlier.some((other) => other.code === code)) return wrongCode('Deze code staat al eerder in de lijst. Laat één regel staan.');
	if (places === '') return { line, id: edition.id, code, from: edition.placesLeft, to: null };
	const count = FULL.includes(places.toLowerCase()) ? 0 : placesSchema.safeParse(places).data;
	if (count === undefined) return wrongPlaces('Vul een heel getal van 0 of meer in, of "vol".');
	if (count > 100_000) return wrongPlaces('Vul ten hoogste 100.000 in.');
	if (edition.capacity !== null && count > edition.capacity)
		return wrongPlaces(`Deze uitvoering heeft ${edition.capacity} plaatsen; meer kunnen er niet vrij zijn.`);
	return { line, id: edition.id, code, from: edition.placesLeft, to: count };
}
