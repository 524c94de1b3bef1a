import type { PayloadRequest } from 'payload';
import { isColumnOf, type Mapping, matchHeaders } from '../../domain/import/matchHeaders.ts';
import { type Decision, type RunState, statesBefore } from '../../domain/import/states.ts';
import type { ImportRow } from '../../payload-types.ts';
import { inTransaction } from '../inTransaction.ts';
import { checkRows } from './checkBatch.ts';
import { claimRows } from './claimRows.ts';
import { rememberMapping } from './mappings.ts';
import { presentRun } from './presentRun.ts';
import { proposeClosures } from './proposeClosures.ts';
import { queueWork } from './queueWork.ts';
import { type Row, rowFrom } from './row.ts';
import { findRows, writeRows } from './rowStore.ts';
import { changeRun, type Run } from './run.ts';
import { atNoon } from './toRecord.ts';
import { startWork } from './work.ts';

export type Change = { ok: true } | { ok: false; message: string };
const no = (message: string): Change => ({ ok: false, message });
const BUSY = 'Deze import is intussen verder gegaan. Laad de pagina opnieuw.';

/** Takes headers for other columns, or gives values that hold for every row; keeps the choice for the next file and has all rows looked through again. */
export async function mapRun({
	req,
	run,
	mapping,
	fixed,
}: {
	req: PayloadRequest;
	run: Run;
	mapping: Mapping;
	fixed: Record<string, string>;
}): Promise<Change> {
	const strange = [...Object.values(mapping).flatMap((column) => column ?? []), ...Object.keys(fixed)].find((column) => !isColumnOf(run.table, column));
	if (strange !== undefined) return no(`Er is geen kolom "${strange}" bij ${run.table.label}.`);
	const unknown = Object.keys(mapping).find((header) => !run.headers.includes(header));
	if (unknown !== undefined) return no(`Het bestand heeft geen kolom "${unknown}".`);
	const matching = matchHeaders({ table: run.table, headers: run.headers, mapping });
	if (!matching.ok) return no(matching.message);
	return inTransaction(req, async () => {
		const data = { state: 'checking', cursor: 0, mapping: JSON.stringify(mapping), fixed: JSON.stringify(fixed), message: null };
		if (!(await changeRun({ req, id: run.id, from: ['checked'], data }))) return no(BUSY);
		await req.payload.db.updateMany({
			collection: 'importRows',
			where: { and: [{ run: { equals: run.id } }, { appliedAt: { equals: null } }, { isFromRegister: { not_equals: true } }] },
			data: { outcome: 'unchecked', identity: '' },
			req,
			returning: false,
		});
		await rememberMapping({ req, kind: run.table.kind, headers: run.headers, mapping });
		if (!run.isFromCommand) await queueWork(req, run.id);
		return { ok: true };
	});
}

/** Puts other text into cells of a row and looks the row through again. A column that the file doesn't have may be filled in too. */
export async function mendRow({
	req,
	run,
	row,
	cells,
	today,
}: {
	req: PayloadRequest;
	run: Run;
	row: Row;
	cells: Record<string, string>;
	today: string;
}): Promise<Change> {
	const strange = Object.keys(cells).find((column) => !isColumnOf(run.table, column));
	if (strange !== undefined) return no(`Er is geen kolom "${strange}" bij ${run.table.label}.`);
	if (row.isFromRegister) return no('Dit is geen regel uit het bestand: kies of het item sluit.');
	const work = await startWork({ payload: req.payload, run, today });
	if (typeof work === 'string') return no(work);
	const mended: Row = { ...row, edits: { ...row.edits, ...cells } };
	await writeRows(req.payload, [{ id: row.id, data: { edits: JSON.stringify(mended.edits) } }]);
	await checkRows(work, [mended]);
	if (run.isFullRegister) await proposeClosures(work);
	return { ok: true };
}

/** Says what is to happen to an item of the register that the file doesn't have. */
export async function decideRow({
	req,
	run,
	row,
	decision,
	successor,
	today,
}: {
	req: PayloadRequest;
	run: Run;
	row: Row;
	decision: Decision;
	successor: string | null;
	today: string;
}): Promise<Change> {
	if (!row.isFromRegister) return no('Dit is een regel uit het bestand: verbeter de cellen.');
	const code = decision === 'merge' ? (successor ?? row.successor) : null;
	if (decision === 'merge' && !(await isKnownCode({ req, run, code }))) return no('Kies als opvolger een code uit het bestand of uit het register.');
	await writeRows(req.payload, [{ id: row.id, data: { decision, ...(code ? { successor: code } : {}) } }]);
	return code ? claimSuccessor({ req, run, code, today }) : { ok: true };
}

/** Begins to import: all rows, or only the good ones. */
export async function startRun({
	req,
	run,
	publish,
	onlyGoodRows,
	closedOn,
	moment,
}: {
	req: PayloadRequest;
	run: Run;
	publish: boolean;
	onlyGoodRows: boolean;
	closedOn: string | null;
	moment: Date;
}): Promise<Change> {
	if (publish && !run.table.hasDrafts) return no(`${run.table.label} kennen geen concepten: elke regel geldt meteen. Laat "publiceren" weg.`);
	const { actions, counts } = await presentRun(req, run);
	if (run.state === 'checked' && !onlyGoodRows && !actions.includes('start')) {
		const open = [
			...(counts.faulty > 0 ? [`${counts.faulty} foute regels`] : []),
			...(counts.undecided > 0 ? [`${counts.undecided} items om over te beslissen`] : []),
		];
		return no(open.length > 0 ? `Er zijn nog ${open.join(' en ')}. Verbeter die, of lees alleen de goede regels in.` : 'Er valt niets in te lezen.');
	}
	return inTransaction(req, async () => {
		const data = {
			state: 'importing',
			cursor: 0,
			publish,
			onlyGoodRows,
			closedOn: closedOn ? atNoon(closedOn) : null,
			startedAt: moment.toISOString(),
			message: null,
		};
		if (!(await changeRun({ req, id: run.id, from: ['checked'], data }))) return no(BUSY);
		if (!run.isFromCommand) await queueWork(req, run.id);
		return { ok: true };
	});
}

/** Stops a run. What was imported stays; the rest can be imported later. */
export async function cancelRun({ req, run, moment }: { req: PayloadRequest; run: Run; moment: Date }): Promise<Change> {
	const data = { state: 'cancelled', finishedAt: moment.toISOString(), claimedBy: null, claimedUntil: null };
	return (await changeRun({ req, id: run.id, from: statesBefore('cancelled'), data })) ? { ok: true } : no('Deze import loopt niet meer.');
}

/** Goes on with a run that was stopped or failed, where it was. */
export async function resumeRun({ req, run }: { req: PayloadRequest; run: Run }): Promise<Change> {
	const from: RunState[] = ['cancelled', 'failed'];
	if (run.erasedAt) return no('De regels van deze import zijn gewist. Lees het bestand opnieuw in.');
	const isStarted = run.startedAt !== null;
	return inTransaction(req, async () => {
		const data = { state: isStarted ? 'importing' : 'checking', ...(isStarted ? { cursor: 0 } : {}), message: null, finishedAt: null };
		if (run.message?.startsWith('Het bestand is niet helemaal')) return no(run.message);
		if (!(await changeRun({ req, id: run.id, from, data }))) return no('Deze import is niet gestopt.');
		if (!run.isFromCommand) await queueWork(req, run.id);
		return { ok: true };
	});
}

/** One row of a run by its number. */
export async function findRow({ req, run, number }: { req: PayloadRequest; run: Run; number: number }): Promise<Row | null> {
	const doc = await req.payload.db.findOne<ImportRow>({
		collection: 'importRows',
		where: { and: [{ run: { equals: run.id } }, { number: { equals: number } }] },
		req,
	});
	return doc ? rowFrom(doc) : null;
}

/** What an own school went up in is an own school: where it is new and nobody placed it yet, it goes along. */
async function claimSuccessor({ req, run, code, today }: { req: PayloadRequest; run: Run; code: string; today: string }): Promise<Change> {
	const aside = await findRows(req.payload, {
		run: run.id,
		where: { and: [{ identity: { equals: code } }, { outcome: { in: ['proposed', 'unplaced'] } }] },
		limit: 1,
	});
	const numbers = aside.map(({ number }) => number);
	return numbers.length > 0 ? claimRows({ req, run, claimed: { numbers }, claim: 'own', today }) : { ok: true };
}

async function isKnownCode({ req, run, code }: { req: PayloadRequest; run: Run; code: string | null }): Promise<boolean> {
	const { kind } = run.table;
	if (!code || (kind !== 'schools' && kind !== 'boards')) return false;
	const rows = await req.payload.count({ collection: 'importRows', where: { and: [{ run: { equals: run.id } }, { identity: { equals: code } }] }, req });
	if (rows.totalDocs > 0) return true;
	const items = await req.payload.count({ collection: kind, where: { code: { equals: code } }, req });
	return items.totalDocs > 0;
}
