import type { PayloadRequest } from 'payload';
import { presentRows } from '../operations/import/presentRows.ts';
import { presentRun } from '../operations/import/presentRun.ts';
import type { Run } from '../operations/import/run.ts';

const MOST_SHOWN = 100;

/** Says what came of a run: its columns, its faulty rows with remedy, and counts. Whether all of it is good. */
export async function reportRun(req: PayloadRequest, run: Run): Promise<boolean> {
	const shown = await presentRun(req, run);
	const { counts } = shown;
	if (run.message) console.error(run.message);
	if (run.state === 'checked') {
		for (const { header, column, suggestion, reason } of shown.headers) {
			if (column === null) console.log(`Kolom "${header}" telt niet mee${reason ? ` (${reason})` : suggestion ? `; bedoelt u "${suggestion}"?` : ''}.`);
		}
		if (shown.missingColumns.length > 0) console.log(`Ontbrekende kolommen: ${shown.missingColumns.join(', ')}.`);
	}
	await showRows(req, run, 'faulty');
	// Before anything is changed, and again where a row that should have gone live couldn't.
	if (run.state === 'checked' || run.publish) await showWarnings(req, run);
	if (run.state === 'checked') {
		await showRows(req, run, 'closed');
		await showRows(req, run, 'merged');
	}
	const { elsewhere, proposed, unplaced } = counts;
	if (elsewhere > 0) console.log(`${elsewhere} ${shown.plural} horen niet bij de regio en worden overgeslagen.`);
	if (proposed + unplaced > 0)
		console.log(`${proposed + unplaced} nieuwe ${shown.plural} worden overgeslagen: kies in het beheer welke bij de regio horen (${proposed} voorgesteld).`);
	console.log(
		run.state === 'done'
			? `${shown.stateLabel}: ${counts.created} gemaakt, ${counts.updated} bijgewerkt, ${counts.same} ongewijzigd, ${counts.closedNow} gesloten, ${counts.faulty} fout.`
			: `${shown.stateLabel}: ${counts.new} nieuw, ${counts.changed} gewijzigd, ${counts.same} ongewijzigd, ${counts.faulty} fout${run.isFullRegister ? `, ${counts.closed} niet meer in het bestand, ${counts.merged} mogelijk samengevoegd` : ''}.`,
	);
	return run.state !== 'failed' && counts.faulty === 0 && counts.undecided === 0;
}

async function showRows(req: PayloadRequest, run: Run, outcome: 'faulty' | 'closed' | 'merged'): Promise<void> {
	const { rows, totalRows } = await presentRows(req, run, { outcome, hasWarnings: false, page: 1, limit: MOST_SHOWN });
	for (const { number, faults, register } of rows) {
		for (const { column, value, problem, remedy } of faults)
			console.log(`Regel ${number}${column ? `, ${column}` : ''}${value ? ` "${value}"` : ''}: ${problem} ${remedy}`);
		if (register && outcome !== 'faulty') {
			const successor = register.successor ? `; mogelijk opgegaan in ${register.successor} (beslis in het beheer)` : '';
			console.log(`Niet in het bestand: ${register.code} ${register.name}, ${register.place}${successor}`);
		}
	}
	if (totalRows > rows.length) console.log(`… en nog ${totalRows - rows.length}.`);
}

/** What is no fault and yet worth knowing: a row that lacks what publication asks stays a draft. */
async function showWarnings(req: PayloadRequest, run: Run): Promise<void> {
	const { rows, totalRows } = await presentRows(req, run, { outcome: null, hasWarnings: true, page: 1, limit: MOST_SHOWN });
	for (const { number, outcome, warnings } of rows) {
		if (outcome === 'faulty') continue;
		for (const { column, message } of warnings) console.log(`Let op, regel ${number}${column ? `, ${column}` : ''}: ${message}`);
	}
	if (totalRows > rows.length) console.log(`… en nog ${totalRows - rows.length} regels om op te letten.`);
}
