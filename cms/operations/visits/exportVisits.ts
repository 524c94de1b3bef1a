import { stringify } from 'csv-stringify/sync';
import { Forbidden, type PayloadRequest } from 'payload';
import { holds } from '../../access/principal.ts';
import { loadVisits } from './loadVisits.ts';
import { periodFrom } from './periods.ts';

/** The table of visits as CSV for a Dutch spreadsheet: semicolons, a byte order mark, and no cell that is a formula. */
export async function exportVisits({ req, today, period }: { req: PayloadRequest; today: string; period: unknown }): Promise<string> {
	if (!holds(req.user, 'provider', 'coordinator', 'editor', 'auditor')) throw new Forbidden(req.t);
	const { offerings } = await loadVisits({ req, period: periodFrom(period), today });
	const rows = offerings.map(({ title, views, enrols }) => [title, views, enrols]);
	return stringify([['Aanbod', 'Bekeken', 'Doorgeklikt naar inschrijving'], ...rows], { delimiter: ';', bom: true, escape_formulas: true });
}
