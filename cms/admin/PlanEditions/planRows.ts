import { placeOf } from '../../domain/edition/schoolYear.ts';
import { type EditionPattern, movePattern, proposeCode, seriesStarts, startPatternOn } from '../../domain/edition/series.ts';

/** A row of the preview: an edition as it will be made, where it is ticked. `place` is empty online. */
export type PlanRow = { key: string; isOn: boolean; startDay: string; place: string; code: string; isOwnCode: boolean };

/** How a series is asked for. */
export type Series = { firstDay: string; everyWeeks: number; count: number; places: string[] };

/** The rows of a series: each place at each start, with codes that nobody has. */
export function rowsOf({ series, pattern, taken }: { series: Series; pattern: EditionPattern; taken: readonly string[] }): PlanRow[] {
	const places = series.places.length > 0 ? series.places : [placeOf(pattern) ?? ''];
	const starts = series.firstDay ? seriesStarts({ firstDay: series.firstDay, everyWeeks: series.everyWeeks, count: series.count }) : [];
	const rows = starts.flatMap((startDay) => places.map((place) => ({ key: `${startDay} ${place}`, isOn: true, startDay, place, code: '', isOwnCode: false })));
	return withCodes({ rows, taken });
}

/** Proposes a code for each row whose code nobody typed. */
export function withCodes({ rows, taken }: { rows: PlanRow[]; taken: readonly string[] }): PlanRow[] {
	const used = [...taken, ...rows.filter(({ isOwnCode }) => isOwnCode).map(({ code }) => code)];
	return rows.map((row) => {
		if (row.isOwnCode || !row.startDay) return row;
		const code = proposeCode({ startDay: row.startDay, place: row.place || null, taken: used });
		used.push(code);
		return { ...row, code };
	});
}

/** The dates of a row. */
export function patternOf({ row, pattern }: { row: Pick<PlanRow, 'startDay' | 'place'>; pattern: EditionPattern }): EditionPattern {
	const started = startPatternOn(pattern, row.startDay);
	return row.place ? movePattern(started, row.place) : started;
}
